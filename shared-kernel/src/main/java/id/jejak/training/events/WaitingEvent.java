package id.jejak.training.events;

import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.SessionId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Who asked for whose place in a session, and what became of it. */
public sealed interface WaitingEvent extends SessionEvent, EmployeeFact {
    /**
     * From this day on the employee waits, unless a place is given in the same step.
     *
     * @param nominatedBy the superior
     * @param grounds why, in the superior's words
     * @param admission the rule that lets the employee wait; null in older events
     */
    record EmployeeNominated(
            SessionId sessionId,
            EmployeeId employeeId,
            EmployeeId nominatedBy,
            String grounds,
            Priority priority,
            @Nullable PolicyRef admission,
            LocalDate occurredOn)
            implements WaitingEvent {
        /** By no policy. */
        public EmployeeNominated(
                SessionId sessionId,
                EmployeeId employeeId,
                EmployeeId nominatedBy,
                String grounds,
                Priority priority,
                LocalDate occurredOn) {
            this(sessionId, employeeId, nominatedBy, grounds, priority, null, occurredOn);
        }
    }

    /**
     * A free place went to the first in line; the enrolment follows in the same step.
     *
     * @param priority as it was at the nomination
     * @param stillWaiting how many wait on after this
     */
    record PlaceGiven(
            SessionId sessionId,
            EmployeeId employeeId,
            Priority priority,
            LocalDate nominatedOn,
            int stillWaiting,
            LocalDate occurredOn)
            implements WaitingEvent {}

    /**
     * @param policy the rule that gives the employee no place; null where none was asked
     */
    record NominationEnded(
            SessionId sessionId,
            EmployeeId employeeId,
            NominationEnd end,
            String reason,
            @Nullable PolicyRef policy,
            LocalDate occurredOn)
            implements WaitingEvent {
        /** By no policy. */
        public NominationEnded(
                SessionId sessionId,
                EmployeeId employeeId,
                NominationEnd end,
                String reason,
                LocalDate occurredOn) {
            this(sessionId, employeeId, end, reason, null, occurredOn);
        }
    }
}
