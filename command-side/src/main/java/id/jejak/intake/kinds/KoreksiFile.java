package id.jejak.intake.kinds;

import id.jejak.assessment.write.AssessmentCommand.CorrectAssessment;
import id.jejak.kernel.AssessmentId;

import java.util.List;

/** Assessments put right: the whole result as it should have been. */
final class KoreksiFile extends FileKind {
    KoreksiFile() {
        super("koreksi", "nip", List.of("nomor", "nip", "hasil", "alasan"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("nomor", AssessmentId::ofNumber);
        var employee = cells.employee("nip");
        var achieved = cells.levels("hasil");
        var reason = cells.text("alasan");
        return one(cells, "koreksi", () -> new CorrectAssessment(id, employee, achieved, reason));
    }
}
