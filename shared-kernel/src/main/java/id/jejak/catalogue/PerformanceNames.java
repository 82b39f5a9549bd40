package id.jejak.catalogue;

import id.jejak.kernel.DomainEvent;
import id.jejak.performance.events.PerformanceEvent.PerformanceRated;
import id.jejak.performance.events.PerformanceEvent.RatingCorrected;
import id.jejak.performance.events.RecommendationEvent.DevelopmentRecommended;
import id.jejak.performance.events.RecommendationEvent.RecommendationAccepted;
import id.jejak.performance.events.RecommendationEvent.RecommendationDeclined;
import id.jejak.performance.events.RecommendationEvent.RecommendationTaken;
import id.jejak.performance.events.RecommendationEvent.RecommendationWithdrawn;

import java.util.Map;

/** Stored names of the events of performance. */
final class PerformanceNames {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("performance.performance-rated.v1", PerformanceRated.class),
                    Map.entry("performance.rating-corrected.v1", RatingCorrected.class),
                    Map.entry(
                            "performance.development-recommended.v1", DevelopmentRecommended.class),
                    Map.entry(
                            "performance.recommendation-accepted.v1", RecommendationAccepted.class),
                    Map.entry(
                            "performance.recommendation-declined.v1", RecommendationDeclined.class),
                    Map.entry("performance.recommendation-taken.v1", RecommendationTaken.class),
                    Map.entry(
                            "performance.recommendation-withdrawn.v1",
                            RecommendationWithdrawn.class));

    private PerformanceNames() {}
}
