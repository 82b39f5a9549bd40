package id.jejak.policy.rules.histories;

import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.compiled.CompiledModel;
import id.jejak.policy.rules.compiled.Sheet;

import java.util.Arrays;

/**
 * Writes what a compiled model reads from a moment into a sheet: the same folds that give {@link
 * Moment#inputs}, without an object for each decision. For one thread.
 */
public final class SheetFiller {
    private static final int NOT_ASKED = Integer.MIN_VALUE;

    private final CompiledModel model;
    private final World world;
    private final Reading[] readings;
    private final int[] slots;
    private final int[][] codes;
    private final boolean[] closed;
    private final ValueType[] types;

    /**
     * @throws IllegalArgumentException if the model reads what no history tells
     */
    public SheetFiller(CompiledModel model, World world) {
        this.model = model;
        this.world = world;
        this.readings = model.reads().keySet().stream().map(Readings::of).toArray(Reading[]::new);
        this.slots = model.reads().keySet().stream().mapToInt(model::slot).toArray();
        this.codes = new int[readings.length][];
        this.closed = new boolean[readings.length];
        this.types = new ValueType[readings.length];
        for (var i = 0; i < readings.length; i++) {
            var words = readings[i].fact().words();
            var slot = slots[i];
            closed[i] = !words.isEmpty();
            types[i] = readings[i].fact().type();
            codes[i] = words.stream().mapToInt(word -> model.code(slot, word)).toArray();
        }
    }

    /** Every input of the model; what is absent is absent in the sheet. */
    public void fill(Moment moment, Sheet sheet) {
        for (var i = 0; i < readings.length; i++) {
            var amount = readings[i].of(moment);
            if (amount == Moment.ABSENT) {
                sheet.clear(slots[i]);
            } else {
                put(sheet, i, amount);
            }
        }
    }

    private void put(Sheet sheet, int input, long amount) {
        switch (types[input]) {
            case NUMBER -> sheet.number(slots[input], amount);
            case TRUTH -> sheet.truth(slots[input], amount == 1);
            case WORD -> sheet.word(slots[input], code(input, (int) amount));
        }
    }

    private int code(int input, int word) {
        if (closed[input]) {
            return codes[input][word];
        }
        if (word >= codes[input].length) {
            var known = codes[input].length;
            codes[input] = Arrays.copyOf(codes[input], Math.max(2 * known, word + 1));
            Arrays.fill(codes[input], known, codes[input].length, NOT_ASKED);
        }
        if (codes[input][word] == NOT_ASKED) {
            codes[input][word] = model.code(slots[input], readings[input].word(word, world));
        }
        return codes[input][word];
    }
}
