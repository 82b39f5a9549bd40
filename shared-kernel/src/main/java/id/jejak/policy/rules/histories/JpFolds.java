package id.jejak.policy.rules.histories;

import static id.jejak.policy.rules.histories.Section.CREDITS;

import id.jejak.policy.rules.facts.FactNames;
import id.jejak.policy.rules.facts.TrainingKind;
import id.jejak.training.events.TrainingForm;
import id.jejak.training.rules.JpMissing;

import java.util.Map;
import java.util.function.ToLongFunction;

/** Sums of JP. */
final class JpFolds {
    private static final int EDUCATION = bits("A");
    private static final int CLASSICAL = bits("B");
    private static final int NON_CLASSICAL = bits("C");
    private static final int EVERY_FORM = EDUCATION | CLASSICAL | NON_CLASSICAL;

    /** The floor of PNS that is missed (PP 11/2017 art. 203(4)). */
    private static final long FLOOR = Amount.of(JpMissing.WHOLE.hours().intValueExact());

    private JpFolds() {}

    private static int bits(String group) {
        var bits = 0;
        for (var form : TrainingForm.values()) {
            bits |= form.code().startsWith(group) ? 1 << form.ordinal() : 0;
        }
        return bits;
    }

    static void into(Map<String, ToLongFunction<Moment>> folds) {
        folds.put("jpInYear", m -> ofDuty(m, false));
        folds.put("jpOwnInitiativeInYear", m -> ofDuty(m, true));
        folds.put("jpInCalendarYear", m -> inYear(m, EVERY_FORM));
        folds.put("jpEducationInYear", m -> inYear(m, EDUCATION));
        folds.put("jpClassicalInYear", m -> inYear(m, CLASSICAL));
        folds.put("jpNonClassicalInYear", m -> inYear(m, NON_CLASSICAL));
        folds.put("jpMissing", JpFolds::missing);
        folds.put("jpMissingBegun", m -> Math.ceilDiv(missing(m), Amount.ONE) * Amount.ONE);
        folds.put("jpLastYear", m -> sum(m, EVERY_FORM, Days.plusYears(m.day(), -1)));
        var technical = TrainingKind.TECHNICAL_KIND.bits();
        folds.put("jpTechnicalLastYear", m -> sum(m, technical, Days.plusYears(m.day(), -1)));
        for (var form : TrainingForm.values()) {
            var bit = 1 << form.ordinal();
            folds.put(FactNames.jpOf(form), m -> inYear(m, bit));
        }
    }

    /** The last day that is not in the duty's year any more, seen backwards. */
    private static int beforeDutyYear(Moment m) {
        var day = m.day();
        var year = Days.year(day);
        if (ServiceFolds.kind(m).isPns()) {
            return Days.of(year, 1, 1) - 1;
        }
        var since = m.history().serviceSince();
        var anniversary = Days.plusYears(since, year - Days.year(since));
        return day < anniversary
                ? Days.plusYears(since, year - 1 - Days.year(since)) - 1
                : anniversary - 1;
    }

    private static long ofDuty(Moment m, boolean outside) {
        var before = beforeDutyYear(m);
        var sum = 0L;
        for (var row = 0; row < m.rows(CREDITS); row++) {
            if (isIn(m, row, before)
                    && Marks.isOutside(m.get(CREDITS, row, Column.MARKS)) == outside) {
                sum += m.jp(row);
            }
        }
        return sum;
    }

    private static long inYear(Moment m, int forms) {
        return sum(m, forms, Days.of(Days.year(m.day()), 1, 1) - 1);
    }

    private static long sum(Moment m, int forms, int before) {
        var sum = 0L;
        for (var row = 0; row < m.rows(CREDITS); row++) {
            if (isIn(m, row, before)
                    && (forms >> Marks.form(m.get(CREDITS, row, Column.MARKS)) & 1) == 1) {
                sum += m.jp(row);
            }
        }
        return sum;
    }

    /** As the waiting list counts it: JP of completed sessions only. */
    private static long missing(Moment m) {
        if (!ServiceFolds.kind(m).isPns()) {
            return 0;
        }
        var before = Days.of(Days.year(m.day()), 1, 1) - 1;
        var sum = 0L;
        for (var row = 0; row < m.rows(CREDITS); row++) {
            if (isIn(m, row, before)
                    && Marks.source(m.get(CREDITS, row, Column.MARKS)) == Marks.SESSION) {
                sum += m.jp(row);
            }
        }
        return Math.max(0, FLOOR - sum);
    }

    /** Later than the one day, not later than the moment's. */
    private static boolean isIn(Moment m, int row, int before) {
        var day = m.get(CREDITS, row, Column.DAY);
        return day > before && day <= m.day();
    }
}
