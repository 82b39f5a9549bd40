package id.jejak.policy.rules.lab;

/** Counts that grow. */
final class Group {
    private static final int DIRECTIONS = Direction.values().length;

    private final long[] by = new long[DIRECTIONS];
    private long before;
    private long after;

    void add(Direction direction, long measureBefore, long measureAfter) {
        by[direction.ordinal()]++;
        before += measureBefore;
        after += measureAfter;
    }

    void plus(Group other) {
        for (var at = 0; at < DIRECTIONS; at++) {
            by[at] += other.by[at];
        }
        before += other.before;
        after += other.after;
    }

    boolean isEmpty() {
        return evaluated() == 0;
    }

    private long evaluated() {
        var all = 0L;
        for (var some : by) {
            all += some;
        }
        return all;
    }

    private long of(Direction direction) {
        return by[direction.ordinal()];
    }

    Counts counts() {
        return new Counts(
                evaluated(),
                of(Direction.UNCHANGED),
                of(Direction.WON),
                of(Direction.LOST),
                of(Direction.OTHER),
                Verdict.amount(before),
                Verdict.amount(after));
    }
}
