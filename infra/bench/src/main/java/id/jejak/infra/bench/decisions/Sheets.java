package id.jejak.infra.bench.decisions;

import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.compiled.CompiledModel;
import id.jejak.policy.rules.compiled.Scaled;
import id.jejak.policy.rules.compiled.Sheet;

import java.util.List;

/** The inputs in columns of primitive values, as histories keep them. */
final class Sheets {
    private static final long ABSENT = Long.MIN_VALUE;

    private final CompiledModel model;
    private final Sheet sheet;
    private final int[] slots;
    private final ValueType[] types;
    private final long[][] columns;

    Sheets(CompiledModel model, List<Inputs> inputs) {
        this.model = model;
        this.sheet = model.newSheet();
        var names = List.copyOf(model.reads().keySet());
        slots = names.stream().mapToInt(model::slot).toArray();
        types = names.stream().map(model.reads()::get).toArray(ValueType[]::new);
        columns = new long[slots.length][inputs.size()];
        for (int column = 0; column < slots.length; column++) {
            for (int row = 0; row < inputs.size(); row++) {
                columns[column][row] =
                        switch (inputs.get(row).get(names.get(column))) {
                            case null -> ABSENT;
                            case Value.Amount(var number) -> Scaled.of(number);
                            case Value.Word(var word) -> model.code(slots[column], word);
                            case Value.Truth(var holds) -> holds ? 1 : 0;
                        };
            }
        }
    }

    /** Fills the sheet and runs the model; 1 if it decided. */
    int run(int row) {
        for (int column = 0; column < slots.length; column++) {
            var value = columns[column][row];
            if (value == ABSENT) {
                sheet.clear(slots[column]);
            } else {
                switch (types[column]) {
                    case NUMBER -> sheet.number(slots[column], value);
                    case WORD -> sheet.word(slots[column], (int) value);
                    case TRUTH -> sheet.truth(slots[column], value != 0);
                }
            }
        }
        return model.run(sheet) ? 1 : 0;
    }
}
