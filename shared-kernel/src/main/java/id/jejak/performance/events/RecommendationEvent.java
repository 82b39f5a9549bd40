package id.jejak.performance.events;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.RatingId;
import id.jejak.kernel.RecommendationId;
import id.jejak.kernel.SessionId;

import java.time.LocalDate;

/** What is recommended to one employee, and what became of it. */
public sealed interface RecommendationEvent extends EmployeeFact {
    RecommendationId recommendationId();

    /**
     * @param ratingId the rating that showed the weak area
     * @param policy the rule that names the competency
     */
    record DevelopmentRecommended(
            RecommendationId recommendationId,
            EmployeeId employeeId,
            CompetencyId competencyId,
            RatingId ratingId,
            PolicyRef policy,
            LocalDate occurredOn)
            implements RecommendationEvent {}

    /**
     * @param by the employee or the superior
     */
    record RecommendationAccepted(
            RecommendationId recommendationId,
            EmployeeId employeeId,
            EmployeeId by,
            LocalDate occurredOn)
            implements RecommendationEvent {}

    /**
     * @param by the employee or the superior
     */
    record RecommendationDeclined(
            RecommendationId recommendationId,
            EmployeeId employeeId,
            EmployeeId by,
            String reason,
            LocalDate occurredOn)
            implements RecommendationEvent {}

    /**
     * @param sessionId the training that aims at the competency, completed that day
     */
    record RecommendationTaken(
            RecommendationId recommendationId,
            EmployeeId employeeId,
            SessionId sessionId,
            LocalDate occurredOn)
            implements RecommendationEvent {}

    /** It lost its ground: the rating was corrected, or the service ended. */
    record RecommendationWithdrawn(
            RecommendationId recommendationId,
            EmployeeId employeeId,
            WithdrawalCause cause,
            LocalDate occurredOn)
            implements RecommendationEvent {}
}
