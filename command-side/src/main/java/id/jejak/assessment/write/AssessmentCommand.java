package id.jejak.assessment.write;

import id.jejak.assessment.events.Method;
import id.jejak.assessment.events.Purpose;
import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.kernel.AssessmentId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Level;
import id.jejak.kernel.PostId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/** What can be asked of an assessment. */
public sealed interface AssessmentCommand extends Command {
    /**
     * Records the levels found. They are measured against the standard of {@code targetPost}, or of
     * the post held on that day where that is null.
     */
    record AssessCompetency(
            @TargetAggregateIdentifier AssessmentId assessmentId,
            EmployeeId employeeId,
            @Nullable PostId targetPost,
            Purpose purpose,
            Method method,
            String assessor,
            SortedMap<CompetencyId, Level> achieved,
            List<String> evidence,
            LocalDate on)
            implements AssessmentCommand {
        @Override
        public Target target() {
            return Target.ofAnother(employeeId);
        }
    }

    /** Puts other levels in the place of those recorded, from the day of the assessment on. */
    record CorrectAssessment(
            @TargetAggregateIdentifier AssessmentId assessmentId,
            EmployeeId employeeId,
            SortedMap<CompetencyId, Level> achieved,
            String reason)
            implements AssessmentCommand {
        @Override
        public Target target() {
            return Target.ofAnother(employeeId);
        }
    }
}
