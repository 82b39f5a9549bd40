package id.jejak.policy.rules.histories;

import static id.jejak.policy.rules.histories.Moment.ABSENT;
import static id.jejak.policy.rules.histories.Section.AWARDS;
import static id.jejak.policy.rules.histories.Section.MEASURES;
import static id.jejak.policy.rules.histories.Section.PROJECTS;
import static id.jejak.policy.rules.histories.Section.RATINGS;

import id.jejak.award.events.AwardKind;
import id.jejak.discipline.events.Severity;
import id.jejak.policy.rules.facts.Window;
import id.jejak.project.events.ProjectKind;

import java.util.Map;
import java.util.function.ToLongFunction;

/** Ratings, measures, awards, and what was made of trainings. */
final class ConductFolds {
    private static final AwardKind[] AWARDS_OF = AwardKind.values();
    private static final int DECADE = 10;

    private ConductFolds() {}

    static void into(Map<String, ToLongFunction<Moment>> folds) {
        folds.put("ratingLast", m -> rating(m, 0) + 1L);
        folds.put("ratingBefore", m -> rating(m, 1) + 1L);
        folds.put("ratingOfYear", m -> ratingOf(m, Days.year(m.day())) + 1L);
        folds.put("disciplineInForce", ConductFolds::inForce);
        folds.put("disciplineLastYear", m -> heaviest(m, Window.LAST_YEAR));
        folds.put("disciplineLastTwoYears", m -> heaviest(m, Window.LAST_TWO_YEARS));
        folds.put("disciplineLastFiveYears", m -> heaviest(m, Window.LAST_FIVE_YEARS));
        folds.put("disciplineEver", m -> heaviest(m, Window.EVER));
        folds.put(
                "gravelyPunished",
                m -> Amount.truth(heaviest(m, Window.EVER) > 1 + Severity.LIGHT.ordinal()));
        folds.put("awardsEver", m -> Amount.of(awards(m, Integer.MIN_VALUE)));
        folds.put(
                "awardsLastFiveYears",
                m -> Amount.of(awards(m, TrainingFolds.before(m.day(), Window.LAST_FIVE_YEARS))));
        folds.put("satyalancanaHeld", m -> Amount.of(DECADE * satyalancana(m)));
        folds.put("award", ConductFolds::awardAskedFor);
        uses(folds);
    }

    private static void uses(Map<String, ToLongFunction<Moment>> folds) {
        folds.put("applicationsVerified", m -> used(m, true, Integer.MIN_VALUE));
        folds.put("applicationsVerifiedLastTwoYears", m -> used(m, true, twoYears(m)));
        folds.put("projectsVerified", m -> used(m, false, Integer.MIN_VALUE));
        folds.put("projectsVerifiedLastTwoYears", m -> used(m, false, twoYears(m)));
    }

    private static int twoYears(Moment m) {
        return TrainingFolds.before(m.day(), Window.LAST_TWO_YEARS);
    }

    /**
     * Of the yearly ratings given until the day, by the period they are for.
     *
     * @param back 0 for the newest, 1 for the one before
     * @return its ordinal; -1 for none
     */
    static int rating(Moment m, int back) {
        var row = newest(m, Integer.MAX_VALUE);
        for (var step = 0; step < back && row >= 0; step++) {
            row = newest(m, m.get(RATINGS, row, Column.PERIOD_END));
        }
        return row < 0 ? -1 : Appraised.rating(m.get(RATINGS, row, Column.RATED_AS));
    }

    /** The row whose period ends last, but before the given day; -1 for none. */
    private static int newest(Moment m, int before) {
        var found = -1;
        for (var row = 0; row < m.rows(RATINGS); row++) {
            var end = m.get(RATINGS, row, Column.PERIOD_END);
            if (m.get(RATINGS, row, Column.DAY) <= m.day()
                    && Appraised.isYearly(m.get(RATINGS, row, Column.RATED_AS))
                    && end < before
                    && (found < 0 || end >= m.get(RATINGS, found, Column.PERIOD_END))) {
                found = row;
            }
        }
        return found;
    }

    private static int ratingOf(Moment m, int year) {
        for (var row = m.rows(RATINGS) - 1; row >= 0; row--) {
            var marks = m.get(RATINGS, row, Column.RATED_AS);
            if (Appraised.isYearly(marks)
                    && Days.year(m.get(RATINGS, row, Column.PERIOD_END)) == year) {
                return Appraised.rating(marks);
            }
        }
        return -1;
    }

    /** 0 for none, else one more than the ordinal. */
    private static long heaviest(Moment m, Window window) {
        var before = TrainingFolds.before(m.day(), window);
        var heaviest = 0;
        for (var row = 0; row < m.rows(MEASURES); row++) {
            if (m.get(MEASURES, row, Column.FROM) <= m.day()
                    && m.get(MEASURES, row, Column.LAST) > before) {
                heaviest = Math.max(heaviest, 1 + m.get(MEASURES, row, Column.SEVERITY));
            }
        }
        return heaviest;
    }

    private static long inForce(Moment m) {
        var heaviest = 0;
        for (var row = 0; row < m.rows(MEASURES); row++) {
            if (m.get(MEASURES, row, Column.FROM) <= m.day()
                    && m.get(MEASURES, row, Column.LAST) >= m.day()) {
                heaviest = Math.max(heaviest, 1 + m.get(MEASURES, row, Column.SEVERITY));
            }
        }
        return heaviest;
    }

    private static boolean isHeld(Moment m, int row) {
        return m.get(AWARDS, row, Column.DONE) <= m.day()
                && m.get(AWARDS, row, Column.REVOKED) > m.day();
    }

    private static int awards(Moment m, int before) {
        var count = 0;
        for (var row = 0; row < m.rows(AWARDS); row++) {
            count += isHeld(m, row) && m.get(AWARDS, row, Column.DONE) > before ? 1 : 0;
        }
        return count;
    }

    /** Decades of the highest one held; 0 for none. */
    static int satyalancana(Moment m) {
        var decades = 0;
        for (var row = 0; row < m.rows(AWARDS); row++) {
            if (isHeld(m, row)) {
                decades = Math.max(decades, decades(AWARDS_OF[m.get(AWARDS, row, Column.KIND)]));
            }
        }
        return decades;
    }

    private static int decades(AwardKind kind) {
        return switch (kind) {
            case SATYALANCANA_X -> 1;
            case SATYALANCANA_XX -> 2;
            case SATYALANCANA_XXX -> 3;
            default -> 0;
        };
    }

    /** The one nominated for, else the one after the highest held: 0 to 2. */
    private static long awardAskedFor(Moment m) {
        var row = m.act(AWARDS);
        var decades =
                row >= 0
                        ? decades(AWARDS_OF[m.get(AWARDS, row, Column.KIND)])
                        : satyalancana(m) + 1;
        return decades < 1 || decades > 3 ? ABSENT : decades - 1;
    }

    private static long used(Moment m, boolean application, int before) {
        var count = 0;
        for (var row = 0; row < m.rows(PROJECTS); row++) {
            var verified = m.get(PROJECTS, row, Column.DONE);
            var isApplication =
                    m.get(PROJECTS, row, Column.KIND) == ProjectKind.APPLICATION.ordinal();
            if (isApplication == application && verified > before && verified <= m.day()) {
                count++;
            }
        }
        return Amount.of(count);
    }
}
