package id.jejak.award.write;

import id.jejak.award.events.AwardKind;
import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.kernel.AwardId;
import id.jejak.kernel.EmployeeId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;

/**
 * What can be asked of an award case. Employees' accounts cannot, and an officer or administrator
 * cannot in the own case: nobody nominates, grants or revokes for themselves.
 */
public sealed interface AwardCommand extends Command {
    AwardId awardId();

    record NominateForAward(
            @TargetAggregateIdentifier AwardId awardId,
            EmployeeId employeeId,
            AwardKind kind,
            String nominatedBy,
            String grounds,
            LocalDate on)
            implements AwardCommand {
        @Override
        public Target target() {
            return Target.ofAnother(employeeId);
        }
    }

    record GrantAward(
            @TargetAggregateIdentifier AwardId awardId,
            EmployeeId employeeId,
            String decree,
            LocalDate on)
            implements AwardCommand {
        @Override
        public Target target() {
            return Target.ofAnother(employeeId);
        }
    }

    /** Lets everybody know of a granted award. */
    record PublishAward(
            @TargetAggregateIdentifier AwardId awardId, EmployeeId employeeId, LocalDate on)
            implements AwardCommand {
        @Override
        public Target target() {
            return Target.ofAnother(employeeId);
        }
    }

    record RevokeAward(
            @TargetAggregateIdentifier AwardId awardId,
            EmployeeId employeeId,
            String reason,
            LocalDate on)
            implements AwardCommand {
        @Override
        public Target target() {
            return Target.ofAnother(employeeId);
        }
    }
}
