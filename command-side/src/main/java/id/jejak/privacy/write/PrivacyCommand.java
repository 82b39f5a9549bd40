package id.jejak.privacy.write;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.kernel.DataRequestId;
import id.jejak.kernel.EmployeeId;
import id.jejak.privacy.events.RequestKind;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;

/** What can be asked about requests. Who asks does not answer, whatever the role. */
public sealed interface PrivacyCommand extends Command {
    EmployeeId employeeId();

    DataRequestId requestId();

    @TargetAggregateIdentifier
    default String stream() {
        return DataRequests.streamOf(employeeId());
    }

    @Override
    default Target target() {
        return Target.ofAnother(employeeId());
    }

    /** By the employee, or passed on by an office. */
    record RequestData(
            EmployeeId employeeId,
            DataRequestId requestId,
            RequestKind kind,
            String wish,
            LocalDate on)
            implements PrivacyCommand {
        @Override
        public Target target() {
            return Target.ofSelf(employeeId);
        }
    }

    record AnswerDataRequest(
            EmployeeId employeeId, DataRequestId requestId, String answer, LocalDate on)
            implements PrivacyCommand {}

    record RefuseDataRequest(
            EmployeeId employeeId,
            DataRequestId requestId,
            String ground,
            String reason,
            LocalDate on)
            implements PrivacyCommand {}
}
