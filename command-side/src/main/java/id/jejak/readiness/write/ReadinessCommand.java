package id.jejak.readiness.write;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Level;
import id.jejak.kernel.RosterId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;

/** What can be asked of a roster. */
public sealed interface ReadinessCommand extends Command {
    /** How long an assessment may count. */
    int MOST_MONTHS = 120;

    int MOST_PER_UNIT = 1_000;

    RosterId rosterId();

    record DefineRoster(
            @TargetAggregateIdentifier RosterId rosterId,
            AgencyId agencyId,
            String code,
            String name,
            CompetencyId competency,
            Level level,
            int validMonths,
            String area,
            int minimumPerUnit,
            LocalDate on)
            implements ReadinessCommand {
        @Override
        public Target target() {
            return Target.of(agencyId);
        }
    }

    /** By the agency that defined it. */
    record ChangeRoster(
            @TargetAggregateIdentifier RosterId rosterId,
            AgencyId agencyId,
            String name,
            Level level,
            int validMonths,
            String area,
            int minimumPerUnit,
            String reason,
            LocalDate on)
            implements ReadinessCommand {
        @Override
        public Target target() {
            return Target.of(agencyId);
        }
    }

    /** By the agency that defined it. */
    record CloseRoster(
            @TargetAggregateIdentifier RosterId rosterId,
            AgencyId agencyId,
            String reason,
            LocalDate on)
            implements ReadinessCommand {
        @Override
        public Target target() {
            return Target.of(agencyId);
        }
    }

    record ConfirmAvailability(
            @TargetAggregateIdentifier RosterId rosterId,
            EmployeeId employeeId,
            LocalDate until,
            LocalDate on)
            implements ReadinessCommand {
        @Override
        public Target target() {
            return Target.ofSelf(employeeId);
        }
    }

    record WithdrawAvailability(
            @TargetAggregateIdentifier RosterId rosterId,
            EmployeeId employeeId,
            String reason,
            LocalDate on)
            implements ReadinessCommand {
        @Override
        public Target target() {
            return Target.ofSelf(employeeId);
        }
    }
}
