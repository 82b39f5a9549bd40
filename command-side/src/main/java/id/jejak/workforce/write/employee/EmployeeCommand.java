package id.jejak.workforce.write.employee;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.DataRequestId;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Nip;
import id.jejak.kernel.PostId;
import id.jejak.kernel.Rank;
import id.jejak.workforce.events.Person;
import id.jejak.workforce.events.RetirementCause;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What can be asked about a career. */
public sealed interface EmployeeCommand extends Command {
    /**
     * Takes somebody into the service, or registers somebody who is in it. {@code serviceSince} is
     * TMT CPNS or the first day of the contract.
     */
    record AppointEmployee(
            @TargetAggregateIdentifier EmployeeId employeeId,
            Person person,
            EmploymentKind kind,
            LocalDate serviceSince,
            AgencyId agencyId,
            PostId postId,
            Rank rank,
            Education education,
            LocalDate on)
            implements EmployeeCommand {
        @Override
        public Target target() {
            return Target.of(agencyId);
        }
    }

    record ChangeEmploymentKind(
            @TargetAggregateIdentifier EmployeeId employeeId, EmploymentKind kind, LocalDate on)
            implements EmployeeCommand {
        @Override
        public Target target() {
            return Target.of(employeeId);
        }
    }

    record GrantRank(@TargetAggregateIdentifier EmployeeId employeeId, Rank rank, LocalDate on)
            implements EmployeeCommand {
        @Override
        public Target target() {
            return Target.of(employeeId);
        }
    }

    record AssignPost(@TargetAggregateIdentifier EmployeeId employeeId, PostId postId, LocalDate on)
            implements EmployeeCommand {
        @Override
        public Target target() {
            return Target.of(employeeId);
        }
    }

    record AttainEducation(
            @TargetAggregateIdentifier EmployeeId employeeId, Education education, LocalDate on)
            implements EmployeeCommand {
        @Override
        public Target target() {
            return Target.of(employeeId);
        }
    }

    /** In the employee's own words; nobody else decides about it, an office may pass it on. */
    record DeclareDisability(
            @TargetAggregateIdentifier EmployeeId employeeId, boolean disabled, LocalDate on)
            implements EmployeeCommand {
        @Override
        public Target target() {
            return Target.ofSelf(employeeId);
        }
    }

    /**
     * Puts right who somebody is; nobody does it in the own case.
     *
     * @param name null where it is right
     * @param nip null where it is right; birth date and sex follow it
     */
    record CorrectPerson(
            @TargetAggregateIdentifier EmployeeId employeeId,
            @Nullable String name,
            @Nullable Nip nip,
            String reason,
            @Nullable DataRequestId requestId,
            LocalDate on)
            implements EmployeeCommand {
        @Override
        public Target target() {
            return Target.ofAnother(employeeId);
        }
    }

    record TransferEmployee(
            @TargetAggregateIdentifier EmployeeId employeeId, AgencyId to, LocalDate on)
            implements EmployeeCommand {
        @Override
        public Target target() {
            return Target.of(employeeId);
        }
    }

    record RetireEmployee(
            @TargetAggregateIdentifier EmployeeId employeeId, RetirementCause cause, LocalDate on)
            implements EmployeeCommand {
        @Override
        public Target target() {
            return Target.of(employeeId);
        }
    }
}
