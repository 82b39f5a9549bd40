package id.jejak.policy.rules.histories;

import id.jejak.kernel.Jp;

/** Numbers as facts give them: in ten-thousandths. */
final class Amount {
    static final long ONE = 10_000;
    private static final long HUNDRED_PERCENT = 100 * ONE;

    private Amount() {}

    static long of(long whole) {
        return whole * ONE;
    }

    static long of(Jp jp) {
        return Marks.hundredths(jp.hours()) * (ONE / 100);
    }

    static long truth(boolean holds) {
        return holds ? 1 : 0;
    }

    /** Cut after the fourth decimal, so that comparing with a whole percentage stays exact. */
    static long percent(long part, long whole) {
        return Math.floorDiv(part * HUNDRED_PERCENT, whole);
    }
}
