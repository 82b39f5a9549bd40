package id.jejak.privacy.events;

import id.jejak.kernel.DataRequestId;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Personal;
import id.jejak.kernel.PolicyRef;

import java.time.LocalDate;

/** What one employee asked about the own data, and what came of it. */
public sealed interface PrivacyEvent extends EmployeeFact {
    DataRequestId requestId();

    /**
     * @param wish in the employee's words
     * @param clock the rule that says until when to answer
     */
    record DataRequested(
            DataRequestId requestId,
            EmployeeId employeeId,
            RequestKind kind,
            @Personal String wish,
            PolicyRef clock,
            LocalDate occurredOn)
            implements PrivacyEvent {}

    /**
     * @param answer what was handed over or put right
     */
    record DataRequestAnswered(
            DataRequestId requestId,
            EmployeeId employeeId,
            @Personal String answer,
            LocalDate occurredOn)
            implements PrivacyEvent {}

    /**
     * @param ground the article that allows it, such as art. 33 for what reveals another person
     * @param reason how it applies here
     */
    record DataRequestRefused(
            DataRequestId requestId,
            EmployeeId employeeId,
            String ground,
            @Personal String reason,
            LocalDate occurredOn)
            implements PrivacyEvent {}
}
