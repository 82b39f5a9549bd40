package id.jejak.dashboards.read.agencydashboard;

import id.jejak.evaluation.events.EvaluationEvent.EvaluationRecorded;
import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.tallies.Sorted;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.SortedMap;

/**
 * Which evaluations of behaviour wait for one employee, and what evaluations found.
 *
 * @param open the day each is due, by session
 * @param done how many were made, by the year they were due; a second answer for the same session
 *     counts as a result only
 * @param results by level and year of recording
 */
record Evaluations(
        SortedMap<String, LocalDate> open,
        SortedMap<Integer, Integer> done,
        SortedMap<LevelYear, Results> results) {
    static final Evaluations NONE = new Evaluations(Sorted.none(), Sorted.none(), Sorted.none());

    record LevelYear(KirkpatrickLevel level, int year) implements Comparable<LevelYear> {
        @Override
        public int compareTo(LevelYear other) {
            return Comparator.comparing(LevelYear::level)
                    .thenComparingInt(LevelYear::year)
                    .compare(this, other);
        }
    }

    /**
     * @param sum of the results in hundredths of a percent
     */
    record Results(int count, long sum) {
        Results plus(Results other) {
            return new Results(count + other.count, sum + other.sum);
        }
    }

    Evaluations opened(String session, LocalDate due) {
        return new Evaluations(Sorted.put(open, session, due), done, results);
    }

    Evaluations recorded(EvaluationRecorded e) {
        var result = new Results(1, e.result().value().movePointRight(2).longValueExact());
        var key = new LevelYear(e.level(), e.occurredOn().getYear());
        var next = new Evaluations(open, done, Sorted.merge(results, key, result, Results::plus));
        return e.level() == KirkpatrickLevel.BEHAVIOUR ? next.closed(e.sessionId().value()) : next;
    }

    private Evaluations closed(String session) {
        var due = open.get(session);
        if (due == null) {
            return this;
        }
        return new Evaluations(
                Sorted.without(open, session),
                Sorted.merge(done, due.getYear(), 1, Integer::sum),
                results);
    }
}
