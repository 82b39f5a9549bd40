package id.jejak.readiness.events;

import id.jejak.kernel.AgencyFact;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Level;
import id.jejak.kernel.RosterId;

import java.time.LocalDate;

/** One roster of people who can be called. */
public sealed interface ReadinessEvent extends AgencyFact {
    RosterId rosterId();

    /**
     * @param agencyId whose people, and those of every agency below it, the roster takes
     * @param level at least this one, 1 to 5
     * @param validMonths how long an assessment counts, 1 to 120; the number is the agency's own
     * @param area where the roster serves, in words
     * @param minimumPerUnit how many each unit should have ready, 0 to 1,000
     */
    record RosterDefined(
            RosterId rosterId,
            AgencyId agencyId,
            String code,
            String name,
            CompetencyId competency,
            Level level,
            int validMonths,
            String area,
            int minimumPerUnit,
            LocalDate occurredOn)
            implements ReadinessEvent {}

    /** Takes the place of what was defined; the competency stays. */
    record RosterChanged(
            RosterId rosterId,
            AgencyId agencyId,
            String name,
            Level level,
            int validMonths,
            String area,
            int minimumPerUnit,
            String reason,
            LocalDate occurredOn)
            implements ReadinessEvent {}

    /** Nobody is called for it from this day on. */
    record RosterClosed(RosterId rosterId, AgencyId agencyId, String reason, LocalDate occurredOn)
            implements ReadinessEvent {}

    /**
     * @param until the last day on which the employee may be called
     */
    record AvailabilityConfirmed(
            RosterId rosterId,
            AgencyId agencyId,
            EmployeeId employeeId,
            LocalDate until,
            LocalDate occurredOn)
            implements ReadinessEvent, EmployeeFact {}

    record AvailabilityWithdrawn(
            RosterId rosterId,
            AgencyId agencyId,
            EmployeeId employeeId,
            String reason,
            LocalDate occurredOn)
            implements ReadinessEvent, EmployeeFact {}
}
