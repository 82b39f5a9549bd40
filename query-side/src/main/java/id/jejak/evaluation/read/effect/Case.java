package id.jejak.evaluation.read.effect;

import id.jejak.kernel.Percent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One completed training of one employee, and what was found. In hundredths of a percent.
 *
 * @param before how much of the programme's aims the assessments before it had found; null where
 *     nothing was assessed or nothing aimed at
 * @param after the test at the end of it
 * @param sixMonths what superior and colleagues found; null until the evaluation is closed
 */
record Case(
        String session,
        String programme,
        LocalDate dueOn,
        @Nullable Integer before,
        @Nullable Integer after,
        @Nullable Integer sixMonths) {
    Case tested(Percent result) {
        return new Case(session, programme, dueOn, before, hundredths(result), sixMonths);
    }

    Case closed(Percent result) {
        return new Case(session, programme, dueOn, before, after, hundredths(result));
    }

    boolean isClosed() {
        return sixMonths != null;
    }

    static int hundredths(Percent percent) {
        return percent.value().movePointRight(2).intValueExact();
    }
}
