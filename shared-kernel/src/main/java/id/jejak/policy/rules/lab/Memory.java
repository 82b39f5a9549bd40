package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.compiled.Sheet;

import java.util.Arrays;

/** The last verdict about each kind of facts, as far as there is room; compared input by input. */
final class Memory {
    private static final int PLACES = 1 << 11;

    private final int[] slots;
    private final long[] facts;
    private final boolean[] taken = new boolean[PLACES];
    private final Verdict[] verdicts = new Verdict[PLACES];

    /**
     * @param slots of the inputs
     */
    Memory(int[] slots) {
        this.slots = slots;
        facts = new long[PLACES * slots.length];
        Arrays.setAll(verdicts, _ -> new Verdict());
    }

    int placeOf(Sheet sheet) {
        var mixed = 0L;
        for (var slot : slots) {
            mixed = (mixed ^ sheet.number(slot)) * 0x9e3779b97f4a7c15L;
            mixed ^= mixed >>> 29;
        }
        return (int) (mixed & PLACES - 1);
    }

    boolean knows(int place, Sheet sheet) {
        if (!taken[place]) {
            return false;
        }
        var from = place * slots.length;
        for (var at = 0; at < slots.length; at++) {
            if (facts[from + at] != sheet.number(slots[at])) {
                return false;
            }
        }
        return true;
    }

    Verdict verdict(int place) {
        return verdicts[place];
    }

    /** Before the sheet is run: what is there until now is forgotten. */
    void begin(int place, Sheet sheet) {
        taken[place] = false;
        var from = place * slots.length;
        for (var at = 0; at < slots.length; at++) {
            facts[from + at] = sheet.number(slots[at]);
        }
    }

    void keep(int place, Verdict verdict) {
        verdicts[place].copy(verdict);
        taken[place] = true;
    }
}
