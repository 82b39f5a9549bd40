package id.jejak.intake.kinds;

import id.jejak.award.write.call.CallCommand;
import id.jejak.award.write.call.CallCommand.EnterNomination;
import id.jejak.award.write.call.CallCommand.ScoreNominee;
import id.jejak.deciding.FieldText;
import id.jejak.kernel.CallId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.Nip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Nominees of a call, with the scores of the committee as far as they are known. */
final class CalonFile extends FileKind {
    private static final List<String> NOMINATION =
            List.of("kode_seleksi", "nip", "pengusul", "alasan", "bukti", "tanggal");

    CalonFile() {
        super("calon", "kode_seleksi", NOMINATION, List.of("nilai", "tanggal_nilai"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var call = cells.take("kode_seleksi", CallId::ofCode);
        var employee = cells.employee("nip");
        var by = cells.text("pengusul");
        var grounds = cells.text("alasan");
        var evidence = cells.optionalText("bukti");
        var on = cells.date("tanggal");
        var scores = cells.optional("nilai", text -> scores(text, cells));
        var scored = scores == null ? on : cells.date("tanggal_nilai");
        return cells.build(
                () -> {
                    var references =
                            evidence == null
                                    ? List.<String>of()
                                    : Arrays.stream(evidence.split(";"))
                                            .map(String::strip)
                                            .toList();
                    var steps = new ArrayList<Step>();
                    steps.add(
                            new Step(
                                    "calonkan",
                                    new EnterNomination(
                                            call, employee, by, grounds, references, on),
                                    NOMINATION));
                    if (scores != null) {
                        var number = 0;
                        for (var score : scores.entrySet()) {
                            steps.add(
                                    new Step(
                                            "nilai-" + number++,
                                            new ScoreNominee(
                                                    call,
                                                    employee,
                                                    score.getKey(),
                                                    score.getValue(),
                                                    scored),
                                            columns()));
                        }
                    }
                    return steps;
                });
    }

    /** {@code nip=score;nip=score}. */
    private static Map<EmployeeId, Integer> scores(String text, Cells cells) {
        var scores = new LinkedHashMap<EmployeeId, Integer>();
        for (var part : text.split(";")) {
            var pair = part.split("=");
            if (pair.length != 2) {
                throw new InvalidValue(
                        "field.not-a-score-list", "Scores are written nip=score;nip=score.");
            }
            scores.put(
                    cells.employee(new Nip(pair[0].strip())),
                    FieldText.whole(pair[1].strip(), 0, CallCommand.HIGHEST_SCORE));
        }
        return scores;
    }
}
