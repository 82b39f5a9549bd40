package id.jejak.policy.rules.compiled;

/**
 * A column as a function from a value to the set of rules whose cell it passes. Every cut point of
 * its cells divides the numbers into ranges within which no cell can tell two of them apart; every
 * word and every truth is a range of its own.
 */
final class FastColumn {
    private static final int LINEAR = 8;

    private final int register;
    private final long[] cuts;
    private final boolean isNumber;
    private final int absent;
    private final long[] masks;

    /**
     * @param cuts first value of each range but the lowest, ascending
     * @param absent the range of what is absent
     * @param masks for each range the rules that it passes, as many longs as the table has words
     */
    FastColumn(int register, boolean isNumber, long[] cuts, int absent, long[] masks) {
        this.register = register;
        this.isNumber = isNumber;
        this.cuts = cuts;
        this.absent = absent;
        this.masks = masks;
    }

    /** The rules that pass, of a table of at most 64. */
    long mask(long[] registers) {
        return masks[range(registers)];
    }

    /** One word of the rules that pass. */
    long mask(int range, int words, int word) {
        return masks[range * words + word];
    }

    int range(long[] registers) {
        var value = registers[register];
        if (value == Scaled.NULL) {
            return absent;
        }
        if (!isNumber) {
            return (int) value + 1;
        }
        return cuts.length <= LINEAR ? counted(value) : searched(value);
    }

    private int counted(long value) {
        var range = 0;
        for (var cut : cuts) {
            if (value >= cut) {
                range++;
            }
        }
        return range;
    }

    private int searched(long value) {
        var low = 0;
        var high = cuts.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (value >= cuts[middle]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
