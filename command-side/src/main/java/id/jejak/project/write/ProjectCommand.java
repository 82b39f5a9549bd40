package id.jejak.project.write;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Percent;
import id.jejak.kernel.ProjectId;
import id.jejak.kernel.SessionId;
import id.jejak.project.events.ProjectKind;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;
import java.util.List;

/** What can be asked of a project. */
public sealed interface ProjectCommand extends Command {
    ProjectId projectId();

    EmployeeId employeeId();

    record RegisterProject(
            @TargetAggregateIdentifier ProjectId projectId,
            EmployeeId employeeId,
            SessionId sessionId,
            ProjectKind kind,
            String title,
            List<String> evidence,
            LocalDate on)
            implements ProjectCommand {
        @Override
        public Target target() {
            return Target.ofSelf(employeeId);
        }
    }

    record VerifyProject(
            @TargetAggregateIdentifier ProjectId projectId,
            EmployeeId employeeId,
            EmployeeId verifiedBy,
            String note,
            LocalDate on)
            implements ProjectCommand {
        @Override
        public Target target() {
            return Target.by(verifiedBy, employeeId);
        }
    }

    record RefuseProject(
            @TargetAggregateIdentifier ProjectId projectId,
            EmployeeId employeeId,
            EmployeeId refusedBy,
            String reason,
            LocalDate on)
            implements ProjectCommand {
        @Override
        public Target target() {
            return Target.by(refusedBy, employeeId);
        }
    }

    record EvaluateProject(
            @TargetAggregateIdentifier ProjectId projectId,
            EmployeeId employeeId,
            EmployeeId evaluatedBy,
            Percent score,
            String benefit,
            LocalDate on)
            implements ProjectCommand {
        @Override
        public Target target() {
            return Target.by(evaluatedBy, employeeId);
        }
    }
}
