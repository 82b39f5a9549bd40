package id.jejak.dashboards.read.agencydashboard;

import id.jejak.assessment.events.CompetencyResult;
import id.jejak.tallies.Sorted;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All assessments of one employee with their results as corrected. Of two on the same day the one
 * with the greater id counts as the later, so that the order of recording does not matter.
 */
record Assessed(SortedMap<String, Assessment> byId) {
    static final Assessed NONE = new Assessed(Sorted.none());

    record Assessment(LocalDate on, List<Result> results) {}

    record Result(String competency, int achieved, int required) {
        static Result of(CompetencyResult result) {
            return new Result(
                    result.competency().value(),
                    result.achieved().value(),
                    result.required().value());
        }

        /** Achieved minus required; only a negative one is a need. */
        int gap() {
            return achieved - required;
        }
    }

    Assessed with(String id, LocalDate on, List<CompetencyResult> results) {
        var kept = results.stream().map(Result::of).toList();
        return new Assessed(Sorted.put(byId, id, new Assessment(on, kept)));
    }

    /** Replaces the results; the day of the assessment stays. */
    Assessed corrected(String id, List<CompetencyResult> results) {
        var old = byId.get(id);
        if (old == null) {
            throw new IllegalStateException("corrected before it was made: assessment " + id);
        }
        return with(id, old.on(), results);
    }

    Optional<LocalDate> latest() {
        return byId.values().stream().map(Assessment::on).max(Comparator.naturalOrder());
    }

    /** The latest result of each competency. */
    Map<String, Result> standings() {
        var standings = new TreeMap<String, Result>();
        byId.values().stream()
                .sorted(Comparator.comparing(Assessment::on))
                .forEach(a -> a.results().forEach(r -> standings.put(r.competency(), r)));
        return standings;
    }
}
