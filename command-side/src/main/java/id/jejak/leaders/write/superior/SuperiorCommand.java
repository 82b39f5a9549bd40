package id.jejak.leaders.write.superior;

import id.jejak.deciding.Command;
import id.jejak.deciding.Superiors;
import id.jejak.deciding.Target;
import id.jejak.kernel.EmployeeId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;

/** What can be asked about who leads an employee. */
public sealed interface SuperiorCommand extends Command {
    record NameSuperior(EmployeeId employeeId, EmployeeId superior, LocalDate on)
            implements SuperiorCommand {
        @TargetAggregateIdentifier
        public String stream() {
            return Superiors.streamOf(employeeId);
        }

        @Override
        public Target target() {
            return Target.of(employeeId);
        }
    }
}
