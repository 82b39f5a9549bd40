package id.jejak.policy.rules.histories;

import static id.jejak.policy.rules.histories.Moment.ABSENT;
import static id.jejak.policy.rules.histories.Section.ASSESSMENTS;
import static id.jejak.policy.rules.histories.Section.RATINGS;
import static id.jejak.policy.rules.histories.Section.RESULTS;

import id.jejak.performance.events.Rating;

import java.util.Map;
import java.util.function.ToLongFunction;

/** What assessments found: of the one that is decided about, else of the latest. */
final class CompetencyFolds {
    private static final Rating[] RATINGS_OF = Rating.values();

    private CompetencyFolds() {}

    /** What is added up over the results of one assessment. */
    private enum Sum {
        ACHIEVED {
            @Override
            int of(int achieved, int required) {
                return achieved;
            }
        },
        CAPPED {
            @Override
            int of(int achieved, int required) {
                return Math.min(achieved, required);
            }
        },
        REQUIRED {
            @Override
            int of(int achieved, int required) {
                return required;
            }
        },
        BELOW {
            @Override
            int of(int achieved, int required) {
                return achieved < required ? 1 : 0;
            }
        };

        abstract int of(int achieved, int required);
    }

    static void into(Map<String, ToLongFunction<Moment>> folds) {
        folds.put("purpose", CompetencyFolds::purpose);
        folds.put("achieved", m -> whole(m, Sum.ACHIEVED));
        folds.put("achievedCapped", m -> whole(m, Sum.CAPPED));
        folds.put("required", m -> whole(m, Sum.REQUIRED));
        folds.put("gaps", m -> whole(m, Sum.BELOW));
        folds.put("largestGap", CompetencyFolds::largest);
        folds.put("jpm", m -> match(m, decided(m), Sum.ACHIEVED));
        folds.put("jpmCapped", m -> match(m, decided(m), Sum.CAPPED));
        folds.put("jpmLast", m -> orNothing(match(m, latest(m), Sum.ACHIEVED)));
        folds.put("jpmCappedLast", m -> orNothing(match(m, latest(m), Sum.CAPPED)));
        folds.put("assessedEver", m -> Amount.truth(latest(m) >= 0));
        folds.put("potentialAxis", m -> match(m, latest(m), Sum.CAPPED));
        folds.put("performanceAxis", CompetencyFolds::performance);
        folds.put("workResult", m -> compared(m, true));
        folds.put("workBehaviour", m -> compared(m, false));
        folds.put("score", CompetencyFolds::score);
    }

    private static long orNothing(long amount) {
        return amount == ABSENT ? 0 : amount;
    }

    private static int decided(Moment m) {
        var act = m.act(ASSESSMENTS);
        return act >= 0 ? act : latest(m);
    }

    private static int latest(Moment m) {
        return Pack.placeOf(m.history().pack(), ASSESSMENTS, m.day()) - 1;
    }

    private static long purpose(Moment m) {
        var row = decided(m);
        return row < 0 ? ABSENT : Appraised.purpose(m.get(ASSESSMENTS, row, Column.ASSESSED_AS));
    }

    private static long whole(Moment m, Sum sum) {
        var row = decided(m);
        return row < 0 ? ABSENT : Amount.of(sum(m, row, sum));
    }

    private static int sum(Moment m, int assessment, Sum sum) {
        var first = Judged.firstResult(m.history().pack(), assessment);
        var count = m.get(ASSESSMENTS, assessment, Column.RESULTS);
        var total = 0;
        for (var row = first; row < first + count; row++) {
            var result = m.get(RESULTS, row, 0);
            total += sum.of(Marks.achieved(result), Marks.required(result));
        }
        return total;
    }

    private static long largest(Moment m) {
        var row = decided(m);
        if (row < 0) {
            return ABSENT;
        }
        var first = Judged.firstResult(m.history().pack(), row);
        var largest = 0;
        for (var at = first; at < first + m.get(ASSESSMENTS, row, Column.RESULTS); at++) {
            var result = m.get(RESULTS, at, 0);
            largest = Math.max(largest, Marks.required(result) - Marks.achieved(result));
        }
        return Amount.of(largest);
    }

    private static long match(Moment m, int row, Sum sum) {
        return row < 0 ? ABSENT : Amount.percent(sum(m, row, sum), sum(m, row, Sum.REQUIRED));
    }

    /** Numbers of Jejak's own choice; agencies set their own (domain facts 5). */
    private static long performance(Moment m) {
        var rating = ConductFolds.rating(m, 0);
        if (rating < 0) {
            return ABSENT;
        }
        return Amount.of(
                switch (RATINGS_OF[rating]) {
                    case SANGAT_BAIK -> 100;
                    case BAIK -> 80;
                    case CUKUP, BUTUH_PERBAIKAN -> 60;
                    case KURANG -> 40;
                    case SANGAT_KURANG, BURUK -> 20;
                });
    }

    private static long compared(Moment m, boolean result) {
        var row = m.act(RATINGS);
        if (row < 0) {
            return ABSENT;
        }
        var marks = m.get(RATINGS, row, Column.RATED_AS);
        var is = result ? Appraised.result(marks) : Appraised.behaviour(marks);
        return is == 0 ? ABSENT : is - 1;
    }

    private static long score(Moment m) {
        var row = m.act(RATINGS);
        return row >= 0 && Appraised.isScored(m.get(RATINGS, row, Column.RATED_AS))
                ? m.get(RATINGS, row, Column.SCORE)
                : ABSENT;
    }
}
