package id.jejak.performance.write.recommendation;

import id.jejak.deciding.Facts;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.RatingId;
import id.jejak.performance.events.PerformanceEvent;
import id.jejak.performance.write.rating.RatingCommand;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What each rating of somebody shows now. */
final class Shown {
    private static final Facts.Fold<Map<RatingId, PerformanceEvent>> FOLD =
            new Facts.Fold<>("shown", Map.of(), Shown::evolve);

    private Shown() {}

    static Optional<PerformanceEvent> by(RatingId rating, EmployeeId employee, Facts facts) {
        return Optional.ofNullable(facts.of(FOLD, RatingCommand.streamOf(employee)).get(rating));
    }

    private static Map<RatingId, PerformanceEvent> evolve(
            Map<RatingId, PerformanceEvent> known, Object event) {
        if (!(event instanceof PerformanceEvent rated)) {
            return known;
        }
        var next = new HashMap<>(known);
        next.put(rated.ratingId(), rated);
        return Map.copyOf(next);
    }
}
