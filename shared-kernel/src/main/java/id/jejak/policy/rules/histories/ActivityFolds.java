package id.jejak.policy.rules.histories;

import static id.jejak.policy.rules.histories.Moment.ABSENT;
import static id.jejak.policy.rules.histories.Section.CREDITS;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.function.ToLongFunction;

/** Facts of one activity: the one that was credited, or the session that somebody waits for. */
final class ActivityFolds {
    private static final int DAYS_A_MONTH = 30;
    private static final int SESSIONS_A_MONTH = 2;
    private static final long OF_HUNDREDTHS = Amount.ONE / 100;

    private ActivityFolds() {}

    static void into(Map<String, ToLongFunction<Moment>> folds) {
        folds.put("form", m -> marked(m, Marks::form));
        folds.put("reach", m -> marked(m, Marks::reach));
        folds.put("days", m -> spanned(m, span -> Amount.of(Marks.days(span))));
        folds.put("meetings", m -> spanned(m, span -> Amount.of(Marks.meetings(span))));
        folds.put("begunMonths", m -> spanned(m, span -> Amount.of(begunMonths(span))));
        folds.put(
                "countedSessions",
                m ->
                        spanned(
                                m,
                                span ->
                                        Amount.of(
                                                Math.min(
                                                        Marks.meetings(span),
                                                        SESSIONS_A_MONTH * begunMonths(span)))));
        folds.put(
                "presencePercent",
                m ->
                        spanned(
                                m,
                                span ->
                                        Amount.percent(
                                                Marks.present(span),
                                                Math.max(1, Marks.days(span)))));
        folds.put("programmeJp", ActivityFolds::programmeJp);
        folds.put("jpPerDay", ActivityFolds::jpPerDay);
        folds.put(
                "ownInitiative",
                m ->
                        m.credit() < 0
                                ? ABSENT
                                : Amount.truth(
                                        Marks.isOwn(m.get(CREDITS, m.credit(), Column.MARKS))));
    }

    private static int begunMonths(int span) {
        return Math.max(1, Math.ceilDiv(Marks.days(span), DAYS_A_MONTH));
    }

    /** Of the session that somebody wants a place in; null where it is not known. */
    private static @Nullable SessionPlan plan(Moment m) {
        var plan = m.asked();
        return plan == null || plan.programme() < 0 ? null : plan;
    }

    private static long marked(Moment m, IntToLongFunction of) {
        if (m.credit() >= 0) {
            return of.applyAsLong(m.get(CREDITS, m.credit(), Column.MARKS));
        }
        var plan = plan(m);
        return plan == null ? ABSENT : of.applyAsLong(plan.marks());
    }

    private static long spanned(Moment m, IntToLongFunction of) {
        if (m.credit() >= 0) {
            return of.applyAsLong(m.get(CREDITS, m.credit(), Column.SPAN));
        }
        var plan = plan(m);
        return plan == null ? ABSENT : of.applyAsLong(plan.span());
    }

    private static long programmeJp(Moment m) {
        if (m.credit() >= 0) {
            return m.get(CREDITS, m.credit(), Column.PROGRAMME_JP) * OF_HUNDREDTHS;
        }
        var plan = plan(m);
        return plan == null ? ABSENT : plan.programmeJp() * OF_HUNDREDTHS;
    }

    private static long jpPerDay(Moment m) {
        var jp = programmeJp(m);
        return jp == ABSENT
                ? ABSENT
                : spanned(m, span -> Math.floorDiv(jp, Math.max(1, Marks.days(span))));
    }
}
