package id.jejak.intake.kinds;

import id.jejak.award.write.call.CallCommand.AnswerAppeal;
import id.jejak.award.write.call.CallCommand.LodgeAppeal;
import id.jejak.kernel.CallId;

import java.util.List;
import java.util.Map;

/** Appeals of nominees, and their answers as far as the row tells. */
final class BandingFile extends FileKind {
    private static final Words<Boolean> YES_OR_NO = new Words<>(Map.of("ya", true, "tidak", false));
    private static final List<String> APPEAL = List.of("kode_seleksi", "nip", "alasan", "tanggal");
    private static final List<String> ANSWER =
            List.of("kode_seleksi", "nip", "dikabulkan", "jawaban", "tanggal_jawab");

    BandingFile() {
        super("banding", "nip", APPEAL, ANSWER);
    }

    @Override
    public List<Step> steps(Cells cells) {
        var call = cells.take("kode_seleksi", CallId::ofCode);
        var employee = cells.employee("nip");
        var grounds = cells.text("alasan");
        var on = cells.date("tanggal");
        var isAnswered = !cells.isEmpty("jawaban") || !cells.isEmpty("tanggal_jawab");
        var upheld = isAnswered ? cells.take("dikabulkan", YES_OR_NO) : null;
        var answer = isAnswered ? cells.text("jawaban") : "";
        var answeredOn = isAnswered ? cells.date("tanggal_jawab") : on;
        return cells.build(
                () -> {
                    var lodged =
                            new Step(
                                    "banding",
                                    new LodgeAppeal(call, employee, grounds, on),
                                    APPEAL);
                    return upheld == null
                            ? List.of(lodged)
                            : List.of(
                                    lodged,
                                    new Step(
                                            "jawab",
                                            new AnswerAppeal(
                                                    call, employee, upheld, answer, answeredOn),
                                            ANSWER));
                });
    }
}
