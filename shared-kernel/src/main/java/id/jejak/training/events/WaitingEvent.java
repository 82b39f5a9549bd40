package id.jejak.training.events;

import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.SessionId;

import java.time.LocalDate;

/** Who asked for whose place in a session, and what became of it. */
public sealed interface WaitingEvent extends SessionEvent, EmployeeFact {
    /**
     * From this day on the employee waits, unless a place is given in the same step.
     *
     * @param nominatedBy the superior
     * @param grounds why, in the superior's words
     */
    record EmployeeNominated(
            SessionId sessionId,
            EmployeeId employeeId,
            EmployeeId nominatedBy,
            String grounds,
            Priority priority,
            LocalDate occurredOn)
            implements WaitingEvent {}

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

    record NominationEnded(
            SessionId sessionId,
            EmployeeId employeeId,
            NominationEnd end,
            String reason,
            LocalDate occurredOn)
            implements WaitingEvent {}
}
