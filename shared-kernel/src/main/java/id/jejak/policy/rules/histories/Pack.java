package id.jejak.policy.rules.histories;

import java.util.Arrays;

/**
 * Sections of rows in one array: first where each section begins, then their rows. Nothing is ever
 * changed in place, so a reader of an older array is not disturbed.
 */
final class Pack {
    static final int HEAD = Section.ALL.length + 1;

    private Pack() {}

    static int[] empty() {
        var pack = new int[HEAD];
        Arrays.fill(pack, HEAD);
        return pack;
    }

    static int rows(int[] pack, Section section) {
        var at = section.ordinal();
        return (pack[at + 1] - pack[at]) / section.width();
    }

    static int get(int[] pack, Section section, int row, int column) {
        return pack[pack[section.ordinal()] + row * section.width() + column];
    }

    static int[] set(int[] pack, Section section, int row, int column, int value) {
        var next = pack.clone();
        next[pack[section.ordinal()] + row * section.width() + column] = value;
        return next;
    }

    static int[] insert(int[] pack, Section section, int row, int... values) {
        var at = pack[section.ordinal()] + row * section.width();
        var next = new int[pack.length + values.length];
        System.arraycopy(pack, 0, next, 0, at);
        System.arraycopy(values, 0, next, at, values.length);
        System.arraycopy(pack, at, next, at + values.length, pack.length - at);
        shift(next, section, values.length);
        return next;
    }

    static int[] remove(int[] pack, Section section, int row, int rows) {
        var gone = rows * section.width();
        var at = pack[section.ordinal()] + row * section.width();
        var next = new int[pack.length - gone];
        System.arraycopy(pack, 0, next, 0, at);
        System.arraycopy(pack, at + gone, next, at, next.length - at);
        shift(next, section, -gone);
        return next;
    }

    private static void shift(int[] pack, Section section, int by) {
        for (var later = section.ordinal() + 1; later < HEAD; later++) {
            pack[later] += by;
        }
    }

    /** Behind the last row whose first column, a day, is not later. */
    static int placeOf(int[] pack, Section section, int day) {
        var row = rows(pack, section);
        while (row > 0 && get(pack, section, row - 1, 0) > day) {
            row--;
        }
        return row;
    }

    /** Of the row that has this key from the given column on; -1 for none. */
    static int find(int[] pack, Section section, int column, long key) {
        for (var row = 0; row < rows(pack, section); row++) {
            if (get(pack, section, row, column) == high(key)
                    && get(pack, section, row, column + 1) == low(key)) {
                return row;
            }
        }
        return -1;
    }

    static int high(long key) {
        return (int) (key >>> Integer.SIZE);
    }

    static int low(long key) {
        return (int) key;
    }

    /**
     * Stands for an id: 64 bits (FNV-1a, mixed once more). Told apart are the few ids within one
     * history only.
     */
    static long key(String id) {
        var hash = 0xcbf29ce484222325L;
        for (var i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
    }
}
