package id.jejak.deciding;

import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.RatingId;
import id.jejak.kernel.StableId;
import id.jejak.performance.events.PerformanceEvent;
import id.jejak.performance.events.Period;
import id.jejak.performance.events.Rating;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How somebody's work was rated, for decisions that weigh it. */
public final class YearlyRatings {
    private static final Facts.Fold<Map<RatingId, PerformanceEvent>> FOLD =
            new Facts.Fold<>("yearly-ratings", Map.of(), YearlyRatings::evolve);

    private YearlyRatings() {}

    /** All ratings of an employee stand in one stream. */
    public static String streamOf(EmployeeId employee) {
        return StableId.of("performance", employee.value());
    }

    /** Those given until that day, the newest time first. */
    public static List<Rating> of(EmployeeId employee, LocalDate until, Facts facts) {
        return facts.of(FOLD, streamOf(employee)).values().stream()
                .filter(rated -> !rated.occurredOn().isAfter(until))
                .sorted(
                        Comparator.comparing((PerformanceEvent rated) -> rated.period().to())
                                .reversed())
                .map(PerformanceEvent::rating)
                .toList();
    }

    private static Map<RatingId, PerformanceEvent> evolve(
            Map<RatingId, PerformanceEvent> known, Object event) {
        if (!(event instanceof PerformanceEvent rated)
                || rated.period().kind() != Period.Kind.YEARLY) {
            return known;
        }
        var next = new HashMap<>(known);
        next.put(rated.ratingId(), rated);
        return Map.copyOf(next);
    }
}
