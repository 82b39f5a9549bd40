package id.jejak.policy.rules.compiled;

import java.util.Arrays;

/**
 * What a model reads and gives, in primitive values: filled, run, read, filled again without any
 * allocation. For one thread. Made by {@link CompiledModel#newSheet()}; everything is absent at
 * first, and stays as it was set until it is set again.
 */
public final class Sheet {
    final long[] registers;
    final long[][] matched;
    final int[] rows;
    boolean exact = true;

    Sheet(int registers, int[] maskWords, int widest) {
        this.registers = new long[registers];
        Arrays.fill(this.registers, Scaled.NULL);
        matched = new long[maskWords.length][];
        Arrays.setAll(matched, table -> new long[maskWords[table]]);
        rows = new int[widest];
    }

    /**
     * @param scaledBy10000 in ten-thousandths, at most 900 trillion either way
     */
    public void number(int slot, long scaledBy10000) {
        registers[slot] = scaledBy10000;
    }

    /**
     * @param code of {@link CompiledModel#code}; -1 is a word that the model does not know
     */
    public void word(int slot, int code) {
        registers[slot] = code;
    }

    public void truth(int slot, boolean holds) {
        registers[slot] = holds ? 1 : 0;
    }

    /** Makes an input absent. */
    public void clear(int slot) {
        registers[slot] = Scaled.NULL;
    }

    /** An output in ten-thousandths; rounded to even if {@link #exact()} says so. */
    public long number(int output) {
        return registers[output];
    }

    /** See {@link CompiledModel#wordOf}. */
    public int word(int output) {
        return (int) registers[output];
    }

    public boolean truth(int output) {
        return registers[output] != 0;
    }

    /**
     * The first rule that counted, from 0; -1 if the table was not reached.
     *
     * @param table of {@link CompiledModel#table}
     */
    public int rule(int table) {
        var mask = matched[table];
        for (int word = 0; word < mask.length; word++) {
            if (mask[word] != 0) {
                return word * 64 + Long.numberOfTrailingZeros(mask[word]);
            }
        }
        return -1;
    }

    /** Whether a rule counted; several do in a sum. */
    public boolean counted(int table, int rule) {
        return (matched[table][rule >> 6] >>> rule & 1) != 0;
    }

    /** False if an output has more than four decimals and was rounded in this sheet. */
    public boolean exact() {
        return exact;
    }
}
