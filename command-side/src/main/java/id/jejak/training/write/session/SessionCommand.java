package id.jejak.training.write.session;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Percent;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.Reach;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** What can be asked of one session of a programme. */
public sealed interface SessionCommand extends Command {
    int MOST_SEATS = 10_000;

    SessionId sessionId();

    /**
     * Opens a session: {@code days} calendar days, {@code meetings} units that the form counts in,
     * {@code seats} places.
     */
    record ScheduleSession(
            @TargetAggregateIdentifier SessionId sessionId,
            String code,
            ProgrammeId programmeId,
            Reach reach,
            int days,
            int meetings,
            LocalDate startsOn,
            LocalDate endsOn,
            int seats,
            String place,
            AgencyId organiser,
            LocalDate on)
            implements SessionCommand {
        @Override
        public Target target() {
            return Target.of(organiser);
        }
    }

    record CancelSession(
            @TargetAggregateIdentifier SessionId sessionId,
            AgencyId organiser,
            String reason,
            LocalDate on)
            implements SessionCommand {
        @Override
        public Target target() {
            return Target.of(organiser);
        }
    }

    /** Says who teaches, as the organiser calls them; takes the place of what was said before. */
    record NameTrainers(
            @TargetAggregateIdentifier SessionId sessionId,
            AgencyId organiser,
            List<String> trainers,
            LocalDate on)
            implements SessionCommand {
        @Override
        public Target target() {
            return Target.of(organiser);
        }
    }

    /** Gives the session that many seats; the organiser's wish. */
    record ChangeSeats(
            @TargetAggregateIdentifier SessionId sessionId,
            AgencyId organiser,
            int seats,
            String reason,
            LocalDate on)
            implements SessionCommand {
        @Override
        public Target target() {
            return Target.of(organiser);
        }
    }

    /** A superior asks for a place for somebody, with the grounds. */
    record NominateForSession(
            @TargetAggregateIdentifier SessionId sessionId,
            EmployeeId employeeId,
            EmployeeId nominatedBy,
            String grounds,
            LocalDate on)
            implements SessionCommand {
        /** An employee's account nominates in the own name only; nobody for the own person. */
        @Override
        public Target target() {
            return Target.by(nominatedBy, employeeId);
        }
    }

    /** Takes a nomination back while the employee waits. */
    record EndNomination(
            @TargetAggregateIdentifier SessionId sessionId,
            EmployeeId employeeId,
            String reason,
            LocalDate on)
            implements SessionCommand {
        @Override
        public Target target() {
            return Target.ofSelf(employeeId);
        }
    }

    /** Gives what places are free to those who wait; Jejak's own wish. */
    record GiveFreePlaces(@TargetAggregateIdentifier SessionId sessionId, LocalDate on)
            implements SessionCommand {
        @Override
        public Target target() {
            return Target.COMMON;
        }
    }

    /** Takes somebody who left the service off the list, and out of a session yet to come. */
    record LeaveSession(
            @TargetAggregateIdentifier SessionId sessionId, EmployeeId employeeId, LocalDate on)
            implements SessionCommand {
        @Override
        public Target target() {
            return Target.COMMON;
        }
    }

    record EnrollTraining(
            @TargetAggregateIdentifier SessionId sessionId, EmployeeId employeeId, LocalDate on)
            implements SessionCommand {
        @Override
        public Target target() {
            return Target.ofSelf(employeeId);
        }
    }

    record WithdrawEnrolment(
            @TargetAggregateIdentifier SessionId sessionId,
            EmployeeId employeeId,
            String reason,
            LocalDate on)
            implements SessionCommand {
        @Override
        public Target target() {
            return Target.ofSelf(employeeId);
        }
    }

    record RecordAttendance(
            @TargetAggregateIdentifier SessionId sessionId,
            EmployeeId employeeId,
            int days,
            LocalDate on)
            implements SessionCommand {
        @Override
        public Target target() {
            return Target.of(employeeId);
        }
    }

    record CompleteTraining(
            @TargetAggregateIdentifier SessionId sessionId,
            EmployeeId employeeId,
            @Nullable Percent score,
            LocalDate on)
            implements SessionCommand {
        @Override
        public Target target() {
            return Target.of(employeeId);
        }
    }

    /**
     * A whole participation at once, as lists of participants tell it: enrolled, then (where given)
     * present, then (where given) completed. Records only what is not recorded yet.
     */
    record RecordParticipation(
            @TargetAggregateIdentifier SessionId sessionId,
            EmployeeId employeeId,
            LocalDate enrolledOn,
            @Nullable Integer daysPresent,
            @Nullable LocalDate completedOn,
            @Nullable Percent score)
            implements SessionCommand {
        @Override
        public Target target() {
            return Target.of(employeeId);
        }
    }
}
