package id.jejak.policy.rules.histories;

import static id.jejak.policy.rules.histories.Section.ASSESSMENTS;
import static id.jejak.policy.rules.histories.Section.GONE;
import static id.jejak.policy.rules.histories.Section.RESULTS;

import java.util.Arrays;

/**
 * What was known at a position of the ledger. Every row tells the event that made it as it is; a
 * row that a later event changed or took away is kept beside: its section, the position of that
 * event, the row, and of an assessment its results. So a decision is taken once more on what was
 * recorded before it, whatever was recorded late.
 */
final class Past {
    private static final int RECORD_HEAD = 2;

    private Past() {}

    /** The row is about to be changed by the event at this position, which it is told to be of. */
    static int[] changed(int[] pack, Section section, int row, int position) {
        return Pack.set(
                kept(pack, section, row, position), section, row, section.position(), position);
    }

    /** The row is taken away by the event at this position. */
    static int[] removed(int[] pack, Section section, int row, int position) {
        return without(kept(pack, section, row, position), section, row);
    }

    private static int[] kept(int[] pack, Section section, int row, int position) {
        var results = results(pack, section, row);
        var width = section.width();
        var gone = new int[RECORD_HEAD + width + results.length];
        gone[0] = section.ordinal();
        gone[1] = position;
        for (var column = 0; column < width; column++) {
            gone[RECORD_HEAD + column] = Pack.get(pack, section, row, column);
        }
        System.arraycopy(results, 0, gone, RECORD_HEAD + width, results.length);
        return Pack.insert(pack, GONE, Pack.rows(pack, GONE), gone);
    }

    private static int[] results(int[] pack, Section section, int row) {
        if (section != ASSESSMENTS) {
            return new int[0];
        }
        var first = Judged.firstResult(pack, row);
        var results = new int[Pack.get(pack, section, row, Column.RESULTS)];
        for (var at = 0; at < results.length; at++) {
            results[at] = Pack.get(pack, RESULTS, first + at, 0);
        }
        return results;
    }

    private static int[] without(int[] pack, Section section, int row) {
        var next =
                section == ASSESSMENTS
                        ? Pack.remove(
                                pack,
                                RESULTS,
                                Judged.firstResult(pack, row),
                                Pack.get(pack, section, row, Column.RESULTS))
                        : pack;
        return Pack.remove(next, section, row, 1);
    }

    /** Whether anything was recorded later that counts on this day, or may count. */
    static boolean isLate(int[] pack, long last, int day) {
        for (var section : Section.ALL) {
            for (var row = 0; section.tellsPosition() && row < Pack.rows(pack, section); row++) {
                if (position(Pack.get(pack, section, row, section.position())) > last
                        && !(section.isDated() && Pack.get(pack, section, row, Column.DAY) > day)) {
                    return true;
                }
            }
        }
        return restored(pack, last) != pack;
    }

    /**
     * @param last position of what is known
     * @return the same array where nothing was recorded later
     */
    static int[] asOf(int[] pack, long last) {
        return restored(Excerpt.of(pack, last), last);
    }

    private static int[] restored(int[] pack, long last) {
        var next = pack;
        var size = Pack.rows(pack, GONE);
        for (var at = 0; at < size; ) {
            var section = Section.ALL[Pack.get(pack, GONE, at, 0)];
            var row = row(pack, at + RECORD_HEAD, section.width());
            var results =
                    row(
                            pack,
                            at + RECORD_HEAD + row.length,
                            section == ASSESSMENTS ? row[Column.RESULTS] : 0);
            if (position(Pack.get(pack, GONE, at + 1, 0)) > last
                    && position(row[section.position()]) <= last) {
                next = with(next, section, row, results);
            }
            at += RECORD_HEAD + row.length + results.length;
        }
        return next;
    }

    private static int[] row(int[] pack, int from, int length) {
        var row = new int[length];
        Arrays.setAll(row, at -> Pack.get(pack, GONE, from + at, 0));
        return row;
    }

    /** Where it stood: by its day, and of one day in the order of the ledger. */
    private static int[] with(int[] pack, Section section, int[] row, int[] results) {
        var place = section.isDated() ? placeOf(pack, section, row) : Pack.rows(pack, section);
        var next = Pack.insert(pack, section, place, row);
        return results.length == 0
                ? next
                : Pack.insert(next, RESULTS, Judged.firstResult(next, place), results);
    }

    private static int placeOf(int[] pack, Section section, int[] row) {
        var place = Pack.placeOf(pack, section, row[Column.DAY]);
        while (place > 0
                && Pack.get(pack, section, place - 1, Column.DAY) == row[Column.DAY]
                && position(Pack.get(pack, section, place - 1, section.position()))
                        > position(row[section.position()])) {
            place--;
        }
        return place;
    }

    private static long position(int stored) {
        return Integer.toUnsignedLong(stored);
    }
}
