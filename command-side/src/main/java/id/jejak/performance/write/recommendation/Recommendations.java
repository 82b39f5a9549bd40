package id.jejak.performance.write.recommendation;

import id.jejak.deciding.Shell;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.RatingId;
import id.jejak.kernel.RecommendationId;
import id.jejak.performance.events.RecommendationEvent;
import id.jejak.performance.events.RecommendationEvent.DevelopmentRecommended;
import id.jejak.performance.events.RecommendationEvent.RecommendationAccepted;
import id.jejak.performance.events.RecommendationEvent.RecommendationDeclined;
import id.jejak.performance.events.RecommendationEvent.RecommendationTaken;
import id.jejak.performance.events.RecommendationEvent.RecommendationWithdrawn;
import id.jejak.performance.rules.RecommendationStage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be known about the recommendations to somebody to decide about them. */
record Recommendations(Map<RecommendationId, One> byId) {
    static final Recommendations NONE = new Recommendations(Map.of());

    /**
     * @param last the last step
     */
    record One(DevelopmentRecommended given, RecommendationStage stage, RecommendationEvent last) {
        RecommendationId id() {
            return given.recommendationId();
        }

        RatingId rating() {
            return given.ratingId();
        }

        CompetencyId competency() {
            return given.competencyId();
        }

        LocalDate since() {
            return last.occurredOn();
        }
    }

    Stream<One> live() {
        return byId.values().stream().filter(one -> one.stage().isLive());
    }

    Optional<One> of(RecommendationId id) {
        return Optional.ofNullable(byId.get(id));
    }

    static Recommendations evolve(Recommendations state, RecommendationEvent event) {
        return switch (event) {
            case DevelopmentRecommended e -> state.with(new One(e, RecommendationStage.OPEN, e));
            case RecommendationAccepted e -> state.moved(e, RecommendationStage.ACCEPTED);
            case RecommendationDeclined e -> state.moved(e, RecommendationStage.DECLINED);
            case RecommendationTaken e -> state.moved(e, RecommendationStage.TAKEN);
            case RecommendationWithdrawn e -> state.moved(e, RecommendationStage.WITHDRAWN);
        };
    }

    private Recommendations moved(RecommendationEvent event, RecommendationStage stage) {
        var one = byId.get(event.recommendationId());
        if (one == null) {
            throw Shell.corrupt(event, this);
        }
        return with(new One(one.given(), stage, event));
    }

    private Recommendations with(One one) {
        var next = new LinkedHashMap<>(byId);
        next.put(one.id(), one);
        return new Recommendations(Collections.unmodifiableMap(next));
    }
}
