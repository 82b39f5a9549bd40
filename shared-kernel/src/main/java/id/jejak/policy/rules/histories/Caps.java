package id.jejak.policy.rules.histories;

import static id.jejak.policy.rules.histories.Section.CREDITS;

import java.util.Arrays;

/**
 * Caps over everything of one form that was verified before, with the arithmetic of {@link
 * id.jejak.learning.rules.JpCaps} and numbers from a policy: an earlier activity fills its days, or
 * its months, from the first one on; the later one is cut. Reused, and for one thread.
 */
public final class Caps {
    private static final long MOST = Amount.of(2_000);

    private long[] used = new long[0];

    /** What the cap of a form counts in. */
    public enum Unit {
        JP_A_DAY,
        SESSIONS_A_MONTH,
        NONE
    }

    /**
     * Numbers of one form and reach, in ten-thousandths.
     *
     * @param most JP a day, or sessions a month
     * @param session JP that a session is worth
     */
    public record Cap(Unit unit, long most, long session) {}

    /**
     * @param credit a report that was verified
     * @param worth what the conversion gives for it
     * @param national numbers of its form within the country
     * @param international the same abroad
     * @return JP that the earlier ones leave, as {@link Moment#credits} has them
     */
    public long capped(Moment m, int credit, long worth, Cap national, Cap international) {
        var caps = new Cap[] {national, international};
        var left =
                switch (cap(m, credit, caps).unit()) {
                    case NONE -> worth;
                    case JP_A_DAY -> byDay(m, credit, caps);
                    case SESSIONS_A_MONTH -> byMonth(m, credit, caps);
                };
        return Math.min(worth, Math.min(left, MOST));
    }

    private static Cap cap(Moment m, int credit, Cap[] caps) {
        return caps[Marks.reach(m.get(CREDITS, credit, Column.MARKS))];
    }

    private long byDay(Moment m, int credit, Cap[] caps) {
        var first = firstDay(m, credit);
        clear(lastDay(m, credit) - first + 1);
        for (var other = next(m, credit, -1);
                other >= 0;
                other = next(m, credit, position(m, other))) {
            var rest = m.jp(other);
            var cap = cap(m, other, caps).most();
            var end = m.get(CREDITS, other, Column.ENDS);
            for (var day = m.get(CREDITS, other, Column.STARTS); rest > 0 && day <= end; day++) {
                var share = Math.min(rest, Math.max(0, cap - used[day - first]));
                used[day - first] += share;
                rest -= share;
            }
        }
        var room = 0L;
        var end = m.get(CREDITS, credit, Column.ENDS);
        for (var day = m.get(CREDITS, credit, Column.STARTS); day <= end; day++) {
            room += Math.max(0, cap(m, credit, caps).most() - used[day - first]);
        }
        return room;
    }

    private long byMonth(Moment m, int credit, Cap[] caps) {
        var first = firstDay(m, credit);
        clear(Days.calendarMonthsBetween(first, lastDay(m, credit)) + 1);
        for (var other = next(m, credit, -1);
                other >= 0;
                other = next(m, credit, position(m, other))) {
            var one = cap(m, other, caps);
            var sessions = one.session() == 0 ? 0 : Math.ceilDiv(m.jp(other), one.session());
            var end = month(m, other, Column.ENDS, first);
            for (var month = month(m, other, Column.STARTS, first); month <= end; month++) {
                var share = Math.clamp(one.most() / Amount.ONE - used[month], 0L, sessions);
                used[month] += share;
                sessions -= share;
            }
        }
        var own = cap(m, credit, caps);
        var room = 0L;
        var end = month(m, credit, Column.ENDS, first);
        for (var month = month(m, credit, Column.STARTS, first); month <= end; month++) {
            room += Math.max(0, own.most() / Amount.ONE - used[month]);
        }
        return room * own.session();
    }

    private static int month(Moment m, int credit, int column, int first) {
        return Days.calendarMonthsBetween(first, m.get(CREDITS, credit, column));
    }

    private void clear(int places) {
        if (used.length < places) {
            used = new long[places];
        }
        Arrays.fill(used, 0, places, 0);
    }

    private static int firstDay(Moment m, int credit) {
        var first = m.get(CREDITS, credit, Column.STARTS);
        for (var other = next(m, credit, -1);
                other >= 0;
                other = next(m, credit, position(m, other))) {
            first = Math.min(first, m.get(CREDITS, other, Column.STARTS));
        }
        return first;
    }

    private static int lastDay(Moment m, int credit) {
        var last = m.get(CREDITS, credit, Column.ENDS);
        for (var other = next(m, credit, -1);
                other >= 0;
                other = next(m, credit, position(m, other))) {
            last = Math.max(last, m.get(CREDITS, other, Column.ENDS));
        }
        return last;
    }

    /** The report of the same form that was verified next after this position; -1 for none. */
    private static int next(Moment m, int credit, long after) {
        var form = Marks.form(m.get(CREDITS, credit, Column.MARKS));
        var found = -1;
        for (var row = 0; row < m.rows(CREDITS); row++) {
            var marks = m.get(CREDITS, row, Column.MARKS);
            var position = position(m, row);
            if (Marks.source(marks) == Marks.LEARNING
                    && Marks.form(marks) == form
                    && position > after
                    && position < position(m, credit)
                    && (found < 0 || position < position(m, found))) {
                found = row;
            }
        }
        return found;
    }

    private static long position(Moment m, int row) {
        return Integer.toUnsignedLong(m.get(CREDITS, row, Column.POSITION));
    }
}
