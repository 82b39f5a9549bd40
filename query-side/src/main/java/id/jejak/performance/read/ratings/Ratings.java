package id.jejak.performance.read.ratings;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.RatingId;
import id.jejak.kernel.RecommendationId;
import id.jejak.performance.events.PerformanceEvent;
import id.jejak.performance.events.PerformanceEvent.PerformanceRated;
import id.jejak.performance.events.PerformanceEvent.RatingCorrected;
import id.jejak.performance.events.Period;
import id.jejak.performance.events.Rating;
import id.jejak.performance.events.RecommendationEvent;
import id.jejak.performance.events.RecommendationEvent.DevelopmentRecommended;
import id.jejak.performance.events.RecommendationEvent.RecommendationAccepted;
import id.jejak.performance.events.RecommendationEvent.RecommendationDeclined;
import id.jejak.performance.events.RecommendationEvent.RecommendationTaken;
import id.jejak.performance.events.RecommendationEvent.RecommendationWithdrawn;
import id.jejak.performance.rules.RecommendationStage;
import id.jejak.tallies.Count;
import id.jejak.tallies.Person;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is known of one employee's ratings and recommendations. */
record Ratings(List<Rated> ratings, List<Recommended> recommendations) {
    static final Ratings NONE = new Ratings(List.of(), List.of());

    record Rated(
            RatingId ratingId, Period period, Rating rating, PolicyRef policy, boolean corrected) {}

    /**
     * @param why the reason of a refusal
     * @param on day of the last step
     */
    record Recommended(
            RecommendationId recommendationId,
            CompetencyId competencyId,
            RecommendationStage stage,
            LocalDate givenOn,
            @Nullable String why,
            LocalDate on) {
        private Recommended moved(
                RecommendationStage next, @Nullable String reason, LocalDate day) {
            return new Recommended(recommendationId, competencyId, next, givenOn, reason, day);
        }
    }

    Ratings after(EmployeeFact fact) {
        return switch (fact) {
            case PerformanceEvent e -> rated(e);
            case RecommendationEvent e -> recommended(e);
            default -> this;
        };
    }

    void count(Person person, Count<Topic> count) {
        for (var one : ratings) {
            if (one.period().kind() == Period.Kind.YEARLY) {
                count.one(Topic.RATED, one.rating().name(), one.period().to().getYear());
            }
        }
        for (var one : recommendations) {
            if (one.stage() != RecommendationStage.OPEN || person.isActive()) {
                count.one(Topic.RECOMMENDED, one.stage().name(), one.givenOn().getYear());
            }
        }
    }

    private Ratings rated(PerformanceEvent event) {
        var policy =
                switch (event) {
                    case PerformanceRated e -> e.policy();
                    case RatingCorrected e -> e.policy();
                };
        var now =
                new Rated(
                        event.ratingId(),
                        event.period(),
                        event.rating(),
                        policy,
                        event instanceof RatingCorrected);
        var next = new ArrayList<>(ratings);
        next.removeIf(one -> one.ratingId().equals(event.ratingId()));
        next.add(now);
        return new Ratings(List.copyOf(next), recommendations);
    }

    private Ratings recommended(RecommendationEvent event) {
        var on = event.occurredOn();
        return switch (event) {
            case DevelopmentRecommended e -> {
                var next = new ArrayList<>(recommendations);
                next.removeIf(one -> one.recommendationId().equals(e.recommendationId()));
                next.add(
                        new Recommended(
                                e.recommendationId(),
                                e.competencyId(),
                                RecommendationStage.OPEN,
                                on,
                                null,
                                on));
                yield new Ratings(ratings, List.copyOf(next));
            }
            case RecommendationAccepted e ->
                    move(e, one -> one.moved(RecommendationStage.ACCEPTED, null, on));
            case RecommendationDeclined e ->
                    move(e, one -> one.moved(RecommendationStage.DECLINED, e.reason(), on));
            case RecommendationTaken e ->
                    move(e, one -> one.moved(RecommendationStage.TAKEN, null, on));
            case RecommendationWithdrawn e ->
                    move(e, one -> one.moved(RecommendationStage.WITHDRAWN, null, on));
        };
    }

    private Ratings move(RecommendationEvent event, UnaryOperator<Recommended> change) {
        return new Ratings(
                ratings,
                recommendations.stream()
                        .map(
                                one ->
                                        one.recommendationId().equals(event.recommendationId())
                                                ? change.apply(one)
                                                : one)
                        .toList());
    }
}
