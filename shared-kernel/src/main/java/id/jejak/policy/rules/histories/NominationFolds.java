package id.jejak.policy.rules.histories;

import static id.jejak.policy.rules.histories.Moment.ABSENT;
import static id.jejak.policy.rules.histories.Section.CREDITS;
import static id.jejak.policy.rules.histories.Section.NEEDS;

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

    /** 0 where no assessment looked at it. */
    private static int levelOf(Moment m, int competency) {
        return Math.max(0, Levels.of(m.history(), competency, m.day()));
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
