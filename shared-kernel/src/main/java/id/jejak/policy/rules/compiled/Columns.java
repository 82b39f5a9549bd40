package id.jejak.policy.rules.compiled;

import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.ValueType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Makes columns fast: asks each cell once for each range of values, never again. */
final class Columns {
    /** No word of any table: it stands for every word that a model does not know. */
    static final String UNKNOWN = "\n";

    private final List<String> dictionary;

    Columns(List<String> dictionary) {
        this.dictionary = dictionary;
    }

    FastColumn column(int register, ValueType type, List<Cell> cells) {
        var cuts = type == ValueType.NUMBER ? cuts(cells) : new long[0];
        var ranges = new ArrayList<@Nullable Value>();
        switch (type) {
            case NUMBER -> {
                ranges.add(amount(cuts.length == 0 ? 0 : cuts[0] - 1));
                for (var cut : cuts) {
                    ranges.add(amount(cut));
                }
            }
            case WORD -> {
                ranges.add(Value.of(UNKNOWN));
                dictionary.forEach(word -> ranges.add(Value.of(word)));
            }
            case TRUTH -> {
                ranges.add(Value.of(UNKNOWN));
                ranges.add(Value.of(false));
                ranges.add(Value.of(true));
            }
        }
        ranges.add(null);
        return new FastColumn(
                register, type == ValueType.NUMBER, cuts, ranges.size() - 1, masks(cells, ranges));
    }

    static int words(int rules) {
        return (rules + 63) >> 6;
    }

    static long[] everyRule(int rules) {
        var mask = new long[words(rules)];
        for (int rule = 0; rule < rules; rule++) {
            mask[rule >> 6] |= 1L << rule;
        }
        return mask;
    }

    private static long[] masks(List<Cell> cells, List<@Nullable Value> ranges) {
        var words = words(cells.size());
        var masks = new long[ranges.size() * words];
        for (int range = 0; range < ranges.size(); range++) {
            for (int rule = 0; rule < cells.size(); rule++) {
                if (cells.get(rule).matches(ranges.get(range))) {
                    masks[range * words + (rule >> 6)] |= 1L << rule;
                }
            }
        }
        return masks;
    }

    /** A number may be told apart from the one before it, and from the one after it. */
    private static long[] cuts(List<Cell> cells) {
        var cuts = new TreeSet<Long>();
        for (var cell : cells) {
            for (var test : cell.tests()) {
                CellReading.numbers(test)
                        .map(Scaled::of)
                        .forEach(
                                number -> {
                                    cuts.add(number);
                                    cuts.add(number + 1);
                                });
            }
        }
        return cuts.stream().mapToLong(Long::longValue).toArray();
    }

    private static Value amount(long scaled) {
        return Value.of(Scaled.number(scaled));
    }
}
