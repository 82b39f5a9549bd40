package id.jejak.learning.events;

import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.JpCredit;
import id.jejak.kernel.LearningId;
import id.jejak.kernel.PolicyRef;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What employees report to have learned, and what became of the report. */
public sealed interface LearningEvent extends EmployeeFact {
    LearningId learningId();

    /**
     * @param ownInitiative outside the agency's plan
     */
    record LearningReported(
            LearningId learningId,
            EmployeeId employeeId,
            String title,
            Deed deed,
            Proof proof,
            boolean ownInitiative,
            LocalDate occurredOn)
            implements LearningEvent {}

    /**
     * @param credited JP of the year in which the deed ended
     * @param policy the table that gave it
     * @param caps the rule that cut it by the employee's other learning
     * @param outsideCeiling hours of a PPPK on their own initiative, which do not break the 24 JP
     * @param verifiedBy the superior; null for an officer
     */
    record LearningVerified(
            LearningId learningId,
            EmployeeId employeeId,
            Deed deed,
            Jp credited,
            PolicyRef policy,
            PolicyRef caps,
            boolean outsideCeiling,
            @Nullable EmployeeId verifiedBy,
            LocalDate occurredOn)
            implements LearningEvent, JpCredit {
        @Override
        public LocalDate completedOn() {
            return deed.endsOn();
        }

        @Override
        public boolean countsForDuty() {
            return !outsideCeiling;
        }
    }

    record LearningRefused(
            LearningId learningId,
            EmployeeId employeeId,
            String reason,
            @Nullable EmployeeId refusedBy,
            LocalDate occurredOn)
            implements LearningEvent {}
}
