package id.jejak.award.events;

import id.jejak.kernel.AwardId;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;

import java.time.LocalDate;

/** One award case. */
public sealed interface AwardEvent extends EmployeeFact {
    AwardId awardId();

    record AwardNominated(
            AwardId awardId,
            EmployeeId employeeId,
            AwardKind kind,
            String nominatedBy,
            String grounds,
            LocalDate occurredOn)
            implements AwardEvent {}

    /**
     * @param decree number of the decree that grants it
     */
    record AwardGranted(
            AwardId awardId,
            EmployeeId employeeId,
            AwardKind kind,
            String decree,
            LocalDate occurredOn)
            implements AwardEvent {}

    /** From then on everybody may know. */
    record AwardPublished(
            AwardId awardId, EmployeeId employeeId, AwardKind kind, LocalDate occurredOn)
            implements AwardEvent {}

    record AwardRevoked(
            AwardId awardId,
            EmployeeId employeeId,
            AwardKind kind,
            String reason,
            LocalDate occurredOn)
            implements AwardEvent {}
}
