package id.jejak.policy.rules.histories;

import static id.jejak.policy.rules.histories.Moment.ABSENT;
import static id.jejak.policy.rules.histories.Section.ASSESSMENTS;
import static id.jejak.policy.rules.histories.Section.CREDITS;
import static id.jejak.policy.rules.histories.Section.NEEDS;
import static id.jejak.policy.rules.histories.Section.RESULTS;

import java.util.Map;
import java.util.function.ToLongFunction;

/** Facts of a nomination: how the employee stands to what the session aims at. */
final class NominationFolds {
    private NominationFolds() {}

    static void into(Map<String, ToLongFunction<Moment>> folds) {
        folds.put("missingLevels", NominationFolds::missingLevels);
        folds.put("needAdopted", NominationFolds::needAdopted);
        folds.put("alreadyCompleted", NominationFolds::alreadyCompleted);
        folds.put("jpWorth", Moment::worth);
    }

    private static long missingLevels(Moment m) {
        var plan = m.asked();
        if (plan == null) {
            return ABSENT;
        }
        var missing = 0;
        for (var aim : plan.aims()) {
            missing += Math.max(0, Marks.achieved(aim) - levelOf(m, Marks.competency(aim)));
        }
        return Amount.of(missing);
    }

    /** By the latest assessment until the day that looked at it; 0 where none did. */
    private static int levelOf(Moment m, int competency) {
        var at = 0;
        var level = 0;
        for (var row = 0; row < m.rows(ASSESSMENTS); row++) {
            var end = at + m.get(ASSESSMENTS, row, Column.RESULTS);
            for (; at < end; at++) {
                var result = m.get(RESULTS, at, 0);
                if (m.get(ASSESSMENTS, row, Column.DAY) <= m.day()
                        && Marks.competency(result) == competency) {
                    level = Marks.achieved(result);
                }
            }
        }
        return level;
    }

    private static long needAdopted(Moment m) {
        var plan = m.asked();
        if (plan == null) {
            return ABSENT;
        }
        for (var need = 0; need < m.rows(NEEDS); need++) {
            if (isAdopted(m, need) && serves(plan, m.get(NEEDS, need, Column.COMPETENCY))) {
                return 1;
            }
        }
        return 0;
    }

    private static boolean isAdopted(Moment m, int need) {
        return m.world.adoptedOn(m.get(NEEDS, need, 0), m.last()) <= m.day()
                && m.get(NEEDS, need, Column.WITHDRAWN) > m.day();
    }

    private static boolean serves(SessionPlan plan, int competency) {
        for (var aim : plan.aims()) {
            if (Marks.competency(aim) == competency) {
                return true;
            }
        }
        return false;
    }

    private static long alreadyCompleted(Moment m) {
        var plan = m.asked();
        if (plan == null) {
            return ABSENT;
        }
        var programme = plan.programme();
        for (var row = 0; row < m.rows(CREDITS); row++) {
            if (Marks.source(m.get(CREDITS, row, Column.MARKS)) == Marks.SESSION
                    && m.get(CREDITS, row, Column.PROGRAMME) == programme
                    && m.get(CREDITS, row, Column.DAY) <= m.day()) {
                return 1;
            }
        }
        return 0;
    }
}
