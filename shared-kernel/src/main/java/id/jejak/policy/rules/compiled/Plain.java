package id.jejak.policy.rules.compiled;

import id.jejak.policy.rules.Fired;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Outcome;
import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.tables.HitPolicy;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Decides rule by rule, in decimals: the measure for everything that is faster. */
final class Plain {
    private final SortedMap<String, ValueType> reads;
    private final List<ParsedTable> tables;

    /**
     * @param values by {@link OutputKey#name()}
     * @param hits indexes of the rules that count, by decision
     */
    record Result(SortedMap<String, Value> values, List<List<Integer>> hits) {}

    Plain(SortedMap<String, ValueType> reads, List<ParsedTable> tables) {
        this.reads = reads;
        this.tables = tables;
    }

    Outcome decide(Inputs inputs) {
        var result = run(inputs);
        var fired = new ArrayList<Fired>();
        for (int i = 0; i < tables.size(); i++) {
            var table = tables.get(i);
            if (table.isTable()) {
                for (int rule : result.hits().get(i)) {
                    fired.add(new Fired(table.name(), table.ruleIds().get(rule)));
                }
            }
        }
        return new Outcome(result.values(), fired);
    }

    /**
     * @throws NoDecision as {@link id.jejak.policy.rules.Decisions#decide} does
     */
    Result run(Inputs inputs) {
        var seen = seen(inputs);
        var values = new TreeMap<String, Value>();
        var hits = new ArrayList<List<Integer>>();
        for (var table : tables) {
            var chosen = chosen(table, seen);
            hits.add(chosen);
            for (int i = 0; i < table.keys().size(); i++) {
                var key = table.keys().get(i);
                var value = given(table, chosen, i, seen);
                if (value == null) {
                    throw new NoDecision(table.name() + " gives no " + key.name() + absent(seen));
                }
                if (value instanceof Value.Amount(var number) && !Value.isBearable(number)) {
                    throw new NoDecision(table.name() + " gives too large a number, or too small");
                }
                values.put(key.name(), value);
                seen.put(key.path(), value);
            }
        }
        return new Result(values, hits);
    }

    private Map<String, Value> seen(Inputs inputs) {
        var seen = new HashMap<String, Value>();
        reads.forEach(
                (name, type) -> {
                    var value = inputs.get(name);
                    if (value != null && type(value) != type) {
                        throw new NoDecision(name + " is no " + type + ": " + value.text());
                    }
                    if (value != null) {
                        seen.put(name, value);
                    }
                });
        return seen;
    }

    static ValueType type(Value value) {
        return switch (value) {
            case Value.Amount amount -> ValueType.NUMBER;
            case Value.Word word -> ValueType.WORD;
            case Value.Truth truth -> ValueType.TRUTH;
        };
    }

    private List<Integer> chosen(ParsedTable table, Map<String, Value> seen) {
        var tested = new ArrayList<@Nullable Value>();
        table.heads().forEach(head -> tested.add(Reckoning.value(head, seen)));
        var matching = new ArrayList<Integer>();
        for (int rule = 0; rule < table.rules(); rule++) {
            if (matches(table.cells().get(rule), tested)) {
                matching.add(rule);
                if (table.hitPolicy() == HitPolicy.FIRST) {
                    break;
                }
            }
        }
        if (matching.isEmpty()) {
            throw new NoDecision("no rule of " + table.name() + " matched" + absent(seen));
        }
        if (table.hitPolicy() == HitPolicy.UNIQUE && matching.size() > 1) {
            var ids = matching.stream().map(table.ruleIds()::get).toList();
            throw new NoDecision("more than one rule of " + table.name() + " matched: " + ids);
        }
        return matching;
    }

    private static boolean matches(List<Cell> cells, List<@Nullable Value> tested) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).matches(tested.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Value given(
            ParsedTable table, List<Integer> chosen, int output, Map<String, Value> seen) {
        if (table.hitPolicy() != HitPolicy.COLLECT_SUM) {
            return Reckoning.value(table.outputs().get(chosen.getFirst()).get(output), seen);
        }
        var sum = BigDecimal.ZERO;
        for (int rule : chosen) {
            if (!(Reckoning.value(table.outputs().get(rule).get(output), seen)
                    instanceof Value.Amount(var number))) {
                return null;
            }
            // As the reference engine: a sum over rules keeps every digit.
            sum = sum.add(number);
        }
        return Value.of(sum);
    }

    private String absent(Map<String, Value> seen) {
        var absent = reads.keySet().stream().filter(name -> !seen.containsKey(name)).toList();
        return absent.isEmpty() ? "" : "; absent: " + absent;
    }
}
