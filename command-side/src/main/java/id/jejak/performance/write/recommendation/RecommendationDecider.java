package id.jejak.performance.write.recommendation;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.performance.write.recommendation.RecommendationRejection.NOT_CONCERNED;
import static id.jejak.performance.write.recommendation.RecommendationRejection.NOT_OPEN;
import static id.jejak.performance.write.recommendation.RecommendationRejection.NOT_RECOMMENDED;
import static id.jejak.performance.write.recommendation.RecommendationRejection.NOT_SHOWN;
import static id.jejak.performance.write.recommendation.RecommendationRejection.REASON_MISSING;
import static id.jejak.performance.write.recommendation.RecommendationRejection.TOO_EARLY;

import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.RatingId;
import id.jejak.performance.events.PerformanceEvent;
import id.jejak.performance.events.RecommendationEvent;
import id.jejak.performance.events.RecommendationEvent.DevelopmentRecommended;
import id.jejak.performance.events.RecommendationEvent.RecommendationAccepted;
import id.jejak.performance.events.RecommendationEvent.RecommendationDeclined;
import id.jejak.performance.events.RecommendationEvent.RecommendationTaken;
import id.jejak.performance.events.RecommendationEvent.RecommendationWithdrawn;
import id.jejak.performance.events.WithdrawalCause;
import id.jejak.performance.rules.RecommendationStage;
import id.jejak.performance.rules.WeakAreas;
import id.jejak.performance.write.recommendation.RecommendationCommand.AcceptRecommendation;
import id.jejak.performance.write.recommendation.RecommendationCommand.DeclineRecommendation;
import id.jejak.performance.write.recommendation.RecommendationCommand.EndRecommendations;
import id.jejak.performance.write.recommendation.RecommendationCommand.FollowWeakAreas;
import id.jejak.performance.write.recommendation.RecommendationCommand.RecommendDevelopment;
import id.jejak.performance.write.recommendation.RecommendationCommand.TakeRecommendations;
import id.jejak.performance.write.recommendation.Recommendations.One;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules of recommending. Whoever has left is recommended nothing, also not late; what is live
 * already, or was answered or taken on the ground of the same rating, is not recommended again.
 */
final class RecommendationDecider {
    private RecommendationDecider() {}

    static Decision<RecommendationEvent> follow(
            FollowWeakAreas c, Recommendations state, ServiceRecord employee) {
        var lost =
                state.live()
                        .filter(one -> one.rating().equals(c.ratingId()))
                        .filter(one -> !c.weakAreas().contains(one.competency()))
                        .map(one -> withdrawn(one, WithdrawalCause.RATING_CORRECTED, c.on()));
        var serves = serves(employee, c.on());
        var found =
                c.weakAreas().stream()
                        .filter(_ -> serves)
                        .filter(area -> isNew(area, c.ratingId(), state))
                        .map(area -> recommended(area, c.employeeId(), c.ratingId(), c.on()));
        return accept(Stream.concat(lost, found).toList());
    }

    /**
     * @param rating what the rating shows; empty where there is none
     */
    static Decision<RecommendationEvent> recommend(
            RecommendDevelopment c,
            Recommendations state,
            Optional<PerformanceEvent> rating,
            ServiceRecord employee) {
        var shows = rating.filter(known -> known.weakAreas().contains(c.competencyId()));
        if (shows.isEmpty()) {
            return reject(NOT_SHOWN);
        }
        var on = shows.get().occurredOn();
        return serves(employee, on) && isNew(c.competencyId(), c.ratingId(), state)
                ? accept(recommended(c.competencyId(), c.employeeId(), c.ratingId(), on))
                : nothing();
    }

    /**
     * @param superior who leads the employee on that day
     */
    static Decision<RecommendationEvent> agree(
            AcceptRecommendation c, Recommendations state, Optional<EmployeeId> superior) {
        var one = state.byId().get(c.recommendationId());
        if (one == null) {
            return reject(NOT_RECOMMENDED);
        }
        if (one.stage() == RecommendationStage.ACCEPTED) {
            return nothing();
        }
        return mayAnswer(one, c.employeeId(), c.by(), superior, c.on())
                .then(
                        _ ->
                                accept(
                                        new RecommendationAccepted(
                                                one.id(), c.employeeId(), c.by(), c.on())));
    }

    /**
     * @param superior who leads the employee on that day
     */
    static Decision<RecommendationEvent> refuse(
            DeclineRecommendation c, Recommendations state, Optional<EmployeeId> superior) {
        var one = state.byId().get(c.recommendationId());
        if (one == null) {
            return reject(NOT_RECOMMENDED);
        }
        if (one.last() instanceof RecommendationDeclined before
                && before.reason().equals(c.reason())
                && before.by().equals(c.by())) {
            return nothing();
        }
        if (c.reason().isBlank()) {
            return reject(REASON_MISSING);
        }
        return mayAnswer(one, c.employeeId(), c.by(), superior, c.on())
                .then(
                        _ ->
                                accept(
                                        new RecommendationDeclined(
                                                one.id(),
                                                c.employeeId(),
                                                c.by(),
                                                c.reason(),
                                                c.on())));
    }

    static Decision<RecommendationEvent> take(TakeRecommendations c, Recommendations state) {
        return accept(
                state.live()
                        .filter(one -> c.aims().contains(one.competency()))
                        .filter(one -> !c.on().isBefore(one.since()))
                        .<RecommendationEvent>map(
                                one ->
                                        new RecommendationTaken(
                                                one.id(), c.employeeId(), c.sessionId(), c.on()))
                        .toList());
    }

    static Decision<RecommendationEvent> end(EndRecommendations c, Recommendations state) {
        return accept(
                state.live()
                        .map(one -> withdrawn(one, WithdrawalCause.SERVICE_ENDED, c.on()))
                        .toList());
    }

    private static boolean serves(ServiceRecord employee, LocalDate on) {
        return employee instanceof ServiceRecord.Known who
                && who.endedOn() == null
                && who.isActiveOn(on);
    }

    private static boolean isNew(CompetencyId area, RatingId rating, Recommendations state) {
        return state.live().noneMatch(one -> one.competency().equals(area))
                && state.of(RecommendationCommand.idOf(rating, area))
                        .filter(one -> one.stage() != RecommendationStage.WITHDRAWN)
                        .isEmpty();
    }

    private static RecommendationEvent recommended(
            CompetencyId area, EmployeeId employee, RatingId rating, LocalDate on) {
        return new DevelopmentRecommended(
                RecommendationCommand.idOf(rating, area),
                employee,
                area,
                rating,
                WeakAreas.POLICY,
                on);
    }

    private static Decision<RecommendationEvent> mayAnswer(
            One one,
            EmployeeId employee,
            EmployeeId by,
            Optional<EmployeeId> superior,
            LocalDate on) {
        if (!by.equals(employee) && !superior.equals(Optional.of(by))) {
            return reject(NOT_CONCERNED);
        }
        if (!one.stage().isLive()) {
            return reject(NOT_OPEN);
        }
        return on.isBefore(one.since()) ? reject(TOO_EARLY) : nothing();
    }

    /** Never before the step that it undoes. */
    private static RecommendationEvent withdrawn(One one, WithdrawalCause cause, LocalDate on) {
        var day = on.isBefore(one.since()) ? one.since() : on;
        return new RecommendationWithdrawn(one.id(), one.given().employeeId(), cause, day);
    }
}
