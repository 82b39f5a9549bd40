package id.jejak.study.write.degree;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.StudyId;
import id.jejak.study.events.StudyKind;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;

/** What can be asked of a study. The employee applies; an office decides, not in the own case. */
public sealed interface StudyCommand extends Command {
    int MOST_SEMESTERS = 16;

    StudyId studyId();

    EmployeeId employeeId();

    record ApplyForStudy(
            @TargetAggregateIdentifier StudyId studyId,
            EmployeeId employeeId,
            StudyKind kind,
            String university,
            String field,
            Education goal,
            LocalDate startsOn,
            LocalDate on)
            implements StudyCommand {
        @Override
        public Target target() {
            return Target.ofSelf(employeeId);
        }
    }

    record ApproveStudy(
            @TargetAggregateIdentifier StudyId studyId,
            EmployeeId employeeId,
            String decree,
            LocalDate on)
            implements StudyCommand {
        @Override
        public Target target() {
            return Target.ofAnother(employeeId);
        }
    }

    record RefuseStudy(
            @TargetAggregateIdentifier StudyId studyId,
            EmployeeId employeeId,
            String reason,
            LocalDate on)
            implements StudyCommand {
        @Override
        public Target target() {
            return Target.ofAnother(employeeId);
        }
    }

    record RecordSemester(
            @TargetAggregateIdentifier StudyId studyId,
            EmployeeId employeeId,
            int semester,
            LocalDate endedOn)
            implements StudyCommand {
        @Override
        public Target target() {
            return Target.ofAnother(employeeId);
        }
    }

    record RecordDegree(
            @TargetAggregateIdentifier StudyId studyId,
            EmployeeId employeeId,
            String certificate,
            LocalDate on)
            implements StudyCommand {
        @Override
        public Target target() {
            return Target.ofAnother(employeeId);
        }
    }

    record EndStudy(
            @TargetAggregateIdentifier StudyId studyId,
            EmployeeId employeeId,
            String reason,
            LocalDate on)
            implements StudyCommand {
        @Override
        public Target target() {
            return Target.ofAnother(employeeId);
        }
    }
}
