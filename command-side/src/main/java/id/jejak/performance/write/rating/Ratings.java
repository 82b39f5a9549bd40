package id.jejak.performance.write.rating;

import id.jejak.deciding.Shell;
import id.jejak.kernel.RatingId;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.PerformanceEvent;
import id.jejak.performance.events.PerformanceEvent.PerformanceRated;
import id.jejak.performance.events.PerformanceEvent.RatingCorrected;

import java.util.HashMap;
import java.util.Map;

/** What must be known about somebody's ratings to decide about one. */
record Ratings(Map<RatingId, Given> byId) {
    static final Ratings NONE = new Ratings(Map.of());

    /**
     * @param appraisal as corrected last
     */
    record Given(PerformanceRated first, Appraisal appraisal) {}

    static Ratings evolve(Ratings state, PerformanceEvent event) {
        return switch (event) {
            case PerformanceRated e -> state.with(new Given(e, e.appraisal()));
            case RatingCorrected e -> {
                var given = state.byId().get(e.ratingId());
                if (given == null) {
                    throw Shell.corrupt(event, state);
                }
                yield state.with(new Given(given.first(), e.appraisal()));
            }
        };
    }

    private Ratings with(Given given) {
        var next = new HashMap<>(byId);
        next.put(given.first().ratingId(), given);
        return new Ratings(Map.copyOf(next));
    }
}
