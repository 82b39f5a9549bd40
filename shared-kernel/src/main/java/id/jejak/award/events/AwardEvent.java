package id.jejak.award.events;

import id.jejak.kernel.AwardId;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PolicyRef;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** One award case. */
public sealed interface AwardEvent extends EmployeeFact {
    AwardId awardId();

    /**
     * @param policy the rule that allows it, for awards of service; null for others, and in older
     *     events
     */
    record AwardNominated(
            AwardId awardId,
            EmployeeId employeeId,
            AwardKind kind,
            String nominatedBy,
            String grounds,
            @Nullable PolicyRef policy,
            LocalDate occurredOn)
            implements AwardEvent {
        /** By no policy. */
        public AwardNominated(
                AwardId awardId,
                EmployeeId employeeId,
                AwardKind kind,
                String nominatedBy,
                String grounds,
                LocalDate occurredOn) {
            this(awardId, employeeId, kind, nominatedBy, grounds, null, occurredOn);
        }
    }

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
