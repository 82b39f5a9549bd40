package id.jejak.intake.kinds;

import id.jejak.assessment.write.AssessmentCommand.CorrectAssessment;
import id.jejak.kernel.AssessmentId;

import java.util.List;

/** Assessments put right: the whole result as it should have been. */
final class KoreksiFile implements FileKind {
    @Override
    public String name() {
        return "koreksi";
    }

    @Override
    public List<String> columns() {
        return List.of("nomor", "nip", "hasil", "alasan");
    }

    @Override
    public String keyColumn() {
        return "nip";
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.id("nomor", "assessment", AssessmentId::new);
        var employee = cells.employee("nip");
        var achieved = cells.levels("hasil");
        var reason = cells.text("alasan");
        return cells.build(
                () ->
                        List.of(
                                new Step(
                                        "koreksi",
                                        new CorrectAssessment(id, employee, achieved, reason),
                                        columns())));
    }
}
