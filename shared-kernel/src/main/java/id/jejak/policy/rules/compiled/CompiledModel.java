package id.jejak.policy.rules.compiled;

import id.jejak.policy.rules.Decisions;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Outcome;
import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.ValueType;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A model compiled. {@link #decide} for one decision; {@link #newSheet} and {@link #run} for
 * millions: the same answers, without allocation.
 */
public final class CompiledModel implements Decisions {
    /**
     * @param slots register of each input
     * @param outputs register of each output
     * @param dictionary every word of the model
     */
    record Names(
            SortedMap<String, ValueType> reads,
            SortedMap<String, ValueType> gives,
            SortedMap<String, Integer> slots,
            SortedMap<String, Integer> outputs,
            List<String> dictionary,
            int registers) {}

    private final Names names;
    private final List<ParsedTable> tables;
    private final Plain plain;
    private final Step[] steps;

    CompiledModel(Names names, List<ParsedTable> tables, Step[] steps) {
        this.names = names;
        this.tables = tables;
        this.plain = new Plain(names.reads(), tables);
        this.steps = steps;
    }

    @Override
    public SortedMap<String, ValueType> reads() {
        return Collections.unmodifiableSortedMap(names.reads());
    }

    @Override
    public SortedMap<String, ValueType> gives() {
        return Collections.unmodifiableSortedMap(names.gives());
    }

    @Override
    public Outcome decide(Inputs inputs) {
        return plain.decide(inputs);
    }

    public Sheet newSheet() {
        var words =
                tables.stream()
                        .mapToInt(each -> each.isTable() ? Columns.words(each.rules()) : 0)
                        .toArray();
        var widest = tables.stream().mapToInt(each -> each.heads().size()).max().orElse(0);
        return new Sheet(names.registers(), words, widest);
    }

    /**
     * @return where to put an input into a sheet
     * @throws IllegalArgumentException if the model does not read it; see {@link #reads()}
     */
    public int slot(String input) {
        return known(names.slots(), input);
    }

    /** The code of a word for {@link Sheet#word(int, int)}; -1 if no rule names it. */
    public int code(int slot, String word) {
        return Math.max(-1, Collections.binarySearch(names.dictionary(), word));
    }

    /**
     * @return where to find an output in a sheet
     * @throws IllegalArgumentException if the model does not give it; see {@link #gives()}
     */
    public int output(String name) {
        return known(names.outputs(), name);
    }

    public String wordOf(int output, int code) {
        return names.dictionary().get(code);
    }

    /**
     * @param name of the decision that is made by the table
     */
    public int table(String name) {
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i).isTable() && tables.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no table " + name);
    }

    public String ruleId(int table, int rule) {
        return tables.get(table).ruleIds().get(rule);
    }

    /** How many rules a table has. */
    public int rules(int table) {
        return tables.get(table).rules();
    }

    /** Every table's name, in the order of the decisions. */
    public List<String> tables() {
        return tables.stream().filter(ParsedTable::isTable).map(ParsedTable::name).toList();
    }

    /**
     * Decides what the sheet holds.
     *
     * @return false if {@link #decide} would say {@link NoDecision}, or if an output is beyond 900
     *     trillion; outputs mean nothing then
     */
    public boolean run(Sheet sheet) {
        sheet.exact = true;
        for (var step : steps) {
            var end = step.run(sheet);
            if (end == Step.INEXACT) {
                return inDecimals(sheet);
            }
            if (end == Step.UNDECIDED) {
                forget(sheet);
                return false;
            }
        }
        return true;
    }

    /**
     * The whole outcome of what a sheet holds, with every rule that fired.
     *
     * @throws NoDecision if {@link #run} says false
     */
    public Outcome outcome(Sheet sheet) {
        return plain.decide(inputs(sheet));
    }

    private boolean inDecimals(Sheet sheet) {
        sheet.exact = false;
        forget(sheet);
        try {
            var result = plain.run(inputs(sheet));
            result.values().forEach((name, value) -> put(sheet, output(name), value));
            for (int table = 0; table < tables.size(); table++) {
                if (tables.get(table).isTable()) {
                    for (int rule : result.hits().get(table)) {
                        sheet.matched[table][rule >> 6] |= 1L << rule;
                    }
                }
            }
            return true;
        } catch (NoDecision | ArithmeticException none) {
            forget(sheet);
            return false;
        }
    }

    private void put(Sheet sheet, int register, Value value) {
        sheet.registers[register] =
                switch (value) {
                    case Value.Amount(var number) -> Scaled.rounded(number);
                    case Value.Word(var word) -> names.dictionary().indexOf(word);
                    case Value.Truth(var holds) -> holds ? 1 : 0;
                };
    }

    private static void forget(Sheet sheet) {
        for (var mask : sheet.matched) {
            Arrays.fill(mask, 0);
        }
    }

    private Inputs inputs(Sheet sheet) {
        var values = new TreeMap<String, Value>();
        names.slots()
                .forEach(
                        (name, slot) -> {
                            var held = sheet.registers[slot];
                            if (held != Scaled.NULL) {
                                values.put(name, value(names.reads().get(name), held));
                            }
                        });
        return new Inputs(values);
    }

    private Value value(ValueType type, long held) {
        return switch (type) {
            case NUMBER -> Value.of(Scaled.number(held));
            case WORD -> Value.of(held < 0 ? Columns.UNKNOWN : names.dictionary().get((int) held));
            case TRUTH -> Value.of(held != 0);
        };
    }

    private static int known(SortedMap<String, Integer> registers, String name) {
        var register = registers.get(name);
        if (register == null) {
            throw new IllegalArgumentException("the model has no " + name);
        }
        return register;
    }
}
