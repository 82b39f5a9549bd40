package id.jejak.performance.write.recommendation;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.RatingId;
import id.jejak.kernel.RecommendationId;
import id.jejak.kernel.SessionId;
import id.jejak.kernel.StableId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;

/** What can be asked of the recommendations to one employee. */
public sealed interface RecommendationCommand extends Command {
    EmployeeId employeeId();

    @TargetAggregateIdentifier
    default String stream() {
        return streamOf(employeeId());
    }

    @Override
    default Target target() {
        return Target.of(employeeId());
    }

    /** All recommendations to an employee stand in one stream. */
    static String streamOf(EmployeeId employee) {
        return StableId.of("recommendations", employee.value());
    }

    static RecommendationId idOf(RatingId rating, CompetencyId competency) {
        return new RecommendationId(StableId.of("recommendation", rating + " " + competency));
    }

    /** Brings what is recommended in line with the weak areas that a rating shows now. */
    record FollowWeakAreas(
            EmployeeId employeeId,
            RatingId ratingId,
            SortedSet<CompetencyId> weakAreas,
            LocalDate on)
            implements RecommendationCommand {}

    /** Recommends one of the weak areas that a rating shows, should it not be recommended yet. */
    record RecommendDevelopment(EmployeeId employeeId, RatingId ratingId, CompetencyId competencyId)
            implements RecommendationCommand {}

    /** {@code by} is the employee or the superior. */
    record AcceptRecommendation(
            EmployeeId employeeId, RecommendationId recommendationId, EmployeeId by, LocalDate on)
            implements RecommendationCommand {
        @Override
        public Target target() {
            return Target.by(by, employeeId);
        }
    }

    /** {@code by} is the employee or the superior. */
    record DeclineRecommendation(
            EmployeeId employeeId,
            RecommendationId recommendationId,
            EmployeeId by,
            String reason,
            LocalDate on)
            implements RecommendationCommand {
        @Override
        public Target target() {
            return Target.by(by, employeeId);
        }
    }

    /** Notes a completed training that aims at these competencies. */
    record TakeRecommendations(
            EmployeeId employeeId, SessionId sessionId, Set<CompetencyId> aims, LocalDate on)
            implements RecommendationCommand {}

    /** Ends whatever is still live when the service ends. */
    record EndRecommendations(EmployeeId employeeId, LocalDate on)
            implements RecommendationCommand {}
}
