package id.jejak.learning.write.log;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.LearningId;
import id.jejak.kernel.StableId;
import id.jejak.learning.events.Deed;
import id.jejak.learning.events.Proof;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What can be asked of an employee's log of learning. */
public sealed interface LearningCommand extends Command {
    EmployeeId employeeId();

    LearningId learningId();

    /** One log for each employee. */
    @TargetAggregateIdentifier
    default String logId() {
        return StableId.of("learning-log", employeeId().value());
    }

    /** By the employee, or by an office for the employee. */
    record ReportLearning(
            EmployeeId employeeId,
            LearningId learningId,
            String title,
            Deed deed,
            Proof proof,
            boolean ownInitiative,
            LocalDate on)
            implements LearningCommand {
        @Override
        public Target target() {
            return Target.ofSelf(employeeId);
        }
    }

    /**
     * @param by the superior; null for an officer, who does not verify the own learning
     */
    record VerifyLearning(
            EmployeeId employeeId, LearningId learningId, @Nullable EmployeeId by, LocalDate on)
            implements LearningCommand {
        @Override
        public Target target() {
            return by == null ? Target.ofAnother(employeeId) : Target.by(by, employeeId);
        }
    }

    record RefuseLearning(
            EmployeeId employeeId,
            LearningId learningId,
            String reason,
            @Nullable EmployeeId by,
            LocalDate on)
            implements LearningCommand {
        @Override
        public Target target() {
            return by == null ? Target.ofAnother(employeeId) : Target.by(by, employeeId);
        }
    }
}
