package id.jejak.assessment.events;

import id.jejak.kernel.AssessmentId;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PostId;

import java.time.LocalDate;
import java.util.List;

/** One assessment, and its corrections. */
public sealed interface AssessmentEvent extends EmployeeFact {
    AssessmentId assessmentId();

    PostId postId();

    List<CompetencyResult> results();

    Jpm jpm();

    /**
     * @param postId the post whose standard was the measure
     * @param evidence references to reports and files
     */
    record CompetencyAssessed(
            AssessmentId assessmentId,
            EmployeeId employeeId,
            PostId postId,
            Purpose purpose,
            Method method,
            String assessor,
            List<CompetencyResult> results,
            Jpm jpm,
            List<String> evidence,
            LocalDate occurredOn)
            implements AssessmentEvent {
        public CompetencyAssessed {
            results = List.copyOf(results);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Takes the place of the results from the day of the assessment on; the old ones stay in the
     * history.
     */
    record AssessmentCorrected(
            AssessmentId assessmentId,
            EmployeeId employeeId,
            PostId postId,
            List<CompetencyResult> results,
            Jpm jpm,
            String reason,
            LocalDate occurredOn)
            implements AssessmentEvent {
        public AssessmentCorrected {
            results = List.copyOf(results);
        }
    }
}
