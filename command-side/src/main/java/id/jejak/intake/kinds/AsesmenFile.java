package id.jejak.intake.kinds;

import id.jejak.assessment.events.Method;
import id.jejak.assessment.events.Purpose;
import id.jejak.assessment.write.AssessmentCommand.AssessCompetency;
import id.jejak.kernel.AssessmentId;
import id.jejak.kernel.PostId;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Assessments of competencies. */
final class AsesmenFile extends FileKind {
    private static final Words<Purpose> PURPOSES =
            new Words<>(Map.of("pengisian", Purpose.FILLING, "pemetaan", Purpose.MAPPING));
    private static final Words<Method> METHODS =
            new Words<>(
                    Map.of(
                            "assessment_center",
                            Method.ASSESSMENT_CENTER,
                            "sederhana",
                            Method.SIMPLE,
                            "wawancara",
                            Method.INTERVIEW,
                            "tes",
                            Method.TEST,
                            "penilaian_atasan",
                            Method.SUPERIOR_RATING));

    AsesmenFile() {
        super(
                "asesmen",
                "nip",
                List.of(
                        "nomor",
                        "nip",
                        "tanggal",
                        "tujuan",
                        "metode",
                        "asesor",
                        "kode_jabatan_target",
                        "hasil",
                        "bukti"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("nomor", AssessmentId::ofNumber);
        var employee = cells.employee("nip");
        var on = cells.date("tanggal");
        var purpose = cells.take("tujuan", PURPOSES);
        var method = cells.take("metode", METHODS);
        var assessor = cells.text("asesor");
        var target = cells.optional("kode_jabatan_target", PostId::ofCode);
        var achieved = cells.levels("hasil");
        var evidence = references(cells.optionalText("bukti"));
        return one(
                cells,
                "nilai",
                () ->
                        new AssessCompetency(
                                id, employee, target, purpose, method, assessor, achieved, evidence,
                                on));
    }

    private static List<String> references(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(";"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }
}
