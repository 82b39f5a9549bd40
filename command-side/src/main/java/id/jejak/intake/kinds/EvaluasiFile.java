package id.jejak.intake.kinds;

import id.jejak.evaluation.events.EvaluatorRole;
import id.jejak.evaluation.events.Instrument;
import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.evaluation.write.EvaluationCommand.RecordEvaluation;
import id.jejak.kernel.SessionId;

import java.util.List;
import java.util.Map;

/** Answers to evaluations. */
final class EvaluasiFile extends FileKind {
    private static final Words<EvaluatorRole> ROLES =
            new Words<>(
                    Map.of(
                            "peserta",
                            EvaluatorRole.PARTICIPANT,
                            "atasan",
                            EvaluatorRole.SUPERIOR,
                            "rekan",
                            EvaluatorRole.PEER,
                            "bawahan",
                            EvaluatorRole.SUBORDINATE,
                            "pengajar",
                            EvaluatorRole.TRAINER));

    EvaluasiFile() {
        super(
                "evaluasi",
                "kode_sesi",
                List.of(
                        "kode_sesi",
                        "nip",
                        "tingkat",
                        "peran",
                        "nip_penilai",
                        "instrumen",
                        "versi",
                        "skala_min",
                        "skala_maks",
                        "nilai",
                        "catatan",
                        "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var session = cells.take("kode_sesi", SessionId::ofCode);
        var employee = cells.employee("nip");
        var level = cells.whole("tingkat", 1, KirkpatrickLevel.values().length);
        var role = cells.take("peran", ROLES);
        var evaluator = cells.employee("nip_penilai");
        var instrument = instrument(cells);
        var raw = cells.decimal("nilai");
        var remarks = cells.optionalText("catatan");
        var on = cells.date("tanggal");
        return one(
                cells,
                "catat",
                () ->
                        new RecordEvaluation(
                                session,
                                employee,
                                KirkpatrickLevel.values()[level - 1],
                                role,
                                evaluator,
                                instrument,
                                raw,
                                remarks,
                                on));
    }

    private static Instrument instrument(Cells cells) {
        return new Instrument(
                cells.text("instrumen"),
                cells.text("versi"),
                cells.decimal("skala_min"),
                cells.decimal("skala_maks"));
    }
}
