package id.jejak.policy.rules.histories;

import static id.jejak.policy.rules.histories.Section.CREDITS;

import id.jejak.kernel.PostClass;
import id.jejak.policy.rules.facts.FactNames;
import id.jejak.policy.rules.facts.TrainingKind;
import id.jejak.policy.rules.facts.Window;

import java.util.Map;
import java.util.function.ToLongFunction;

/** Trainings counted by kind and window. */
final class TrainingFolds {
    private TrainingFolds() {}

    static void into(Map<String, ToLongFunction<Moment>> folds) {
        for (var kind : TrainingKind.values()) {
            var bits = kind.bits();
            for (var window : FactNames.WINDOWS) {
                folds.put(
                        FactNames.of(kind, window),
                        m -> Amount.of(count(m, bits, before(m.day(), window))));
            }
        }
        var leadership = TrainingKind.LEADERSHIP.bits();
        var functional = TrainingKind.FUNCTIONAL_KIND.bits();
        folds.put("leadershipOfPost", m -> Amount.truth(hasLed(m, leadership)));
        folds.put(
                "functionalOfPost", m -> Amount.truth(count(m, functional, Integer.MIN_VALUE) > 0));
        folds.put("monthsWithoutTraining", TrainingFolds::monthsWithout);
    }

    /** The last day before the window. */
    static int before(int day, Window window) {
        return switch (window) {
            case LAST_YEAR -> Days.plusYears(day, -1);
            case LAST_TWO_YEARS -> Days.plusYears(day, -2);
            case LAST_FIVE_YEARS -> Days.plusYears(day, -5);
            case EVER -> Integer.MIN_VALUE;
            default -> throw new IllegalArgumentException("nothing is counted in " + window);
        };
    }

    private static int count(Moment m, int forms, int before) {
        var count = 0;
        for (var row = 0; row < m.rows(CREDITS); row++) {
            var day = m.get(CREDITS, row, Column.DAY);
            if (day > before
                    && day <= m.day()
                    && (forms >> Marks.form(m.get(CREDITS, row, Column.MARKS)) & 1) == 1) {
                count++;
            }
        }
        return count;
    }

    /** Whether a leadership training aims at the level of the class held, or above. */
    private static boolean hasLed(Moment m, int leadership) {
        var level = levelOf(ServiceFolds.postClass(m));
        for (var row = 0; row < m.rows(CREDITS); row++) {
            var marks = m.get(CREDITS, row, Column.MARKS);
            if (level > 0
                    && m.get(CREDITS, row, Column.DAY) <= m.day()
                    && (leadership >> Marks.form(marks) & 1) == 1
                    && Marks.aim(marks) >= level) {
                return true;
            }
        }
        return false;
    }

    /**
     * The level of competency that leadership training of the class aims at; 0 where the class has
     * none. National leadership training of level II serves all of JPT here: programmes of level I
     * are not told apart in what is recorded.
     */
    private static int levelOf(PostClass postClass) {
        return switch (postClass) {
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA -> 4;
            case ADMINISTRATOR -> 3;
            case PENGAWAS -> 2;
            default -> 0;
        };
    }

    private static long monthsWithout(Moment m) {
        var last = m.history().serviceSince();
        for (var row = m.rows(CREDITS) - 1; row >= 0; row--) {
            var day = m.get(CREDITS, row, Column.DAY);
            if (day <= m.day()
                    && Marks.source(m.get(CREDITS, row, Column.MARKS)) == Marks.SESSION) {
                last = day;
                break;
            }
        }
        return Amount.of(Days.monthsBetween(last, m.day()));
    }
}
