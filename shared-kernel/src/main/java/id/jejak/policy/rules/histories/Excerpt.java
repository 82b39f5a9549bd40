package id.jejak.policy.rules.histories;

import static id.jejak.policy.rules.histories.Section.ASSESSMENTS;
import static id.jejak.policy.rules.histories.Section.RESULTS;

import java.util.Arrays;

/**
 * The rows of a pack whose events stand at or before a position of the ledger. Copied in one go: a
 * question of the lab makes one for nearly every decision that was recorded.
 */
final class Excerpt {
    private final int[] pack;
    private final long last;
    private final int[] next;
    private int size = Pack.HEAD;

    private Excerpt(int[] pack, long last) {
        this.pack = pack;
        this.last = last;
        next = new int[pack.length];
    }

    /**
     * @return the same array where no row is later
     */
    static int[] of(int[] pack, long last) {
        return new Excerpt(pack, last).copied();
    }

    private int[] copied() {
        for (var section : Section.ALL) {
            next[section.ordinal()] = size;
            if (section == RESULTS) {
                results();
            } else {
                rows(section);
            }
        }
        next[Pack.HEAD - 1] = size;
        return size == pack.length ? pack : Arrays.copyOf(next, size);
    }

    private void rows(Section section) {
        var from = pack[section.ordinal()];
        var to = pack[section.ordinal() + 1];
        if (!section.tellsPosition()) {
            copy(from, to - from);
            return;
        }
        for (var row = from; row < to; row += section.width()) {
            if (isKnown(row, section)) {
                copy(row, section.width());
            }
        }
    }

    /** Those of the assessments that are copied. */
    private void results() {
        var from = pack[RESULTS.ordinal()];
        var to = pack[ASSESSMENTS.ordinal() + 1];
        for (var row = pack[ASSESSMENTS.ordinal()]; row < to; row += ASSESSMENTS.width()) {
            var results = pack[row + Column.RESULTS];
            if (isKnown(row, ASSESSMENTS)) {
                copy(from, results);
            }
            from += results;
        }
    }

    private boolean isKnown(int row, Section section) {
        return Integer.toUnsignedLong(pack[row + section.position()]) <= last;
    }

    private void copy(int from, int length) {
        System.arraycopy(pack, from, next, size, length);
        size += length;
    }
}
