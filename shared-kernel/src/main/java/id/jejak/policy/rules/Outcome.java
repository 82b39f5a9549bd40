package id.jejak.policy.rules;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a model decided.
 *
 * @param values what every decision of the model gave: under the decision's name, or, where its
 *     table has several outputs, under the name of each output
 * @param fired the rules that matched, in the order of the decisions
 */
public record Outcome(SortedMap<String, Value> values, List<Fired> fired) {
    public Outcome {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        fired = List.copyOf(fired);
    }

    /**
     * @throws IllegalArgumentException if the model has no such output
     */
    public Value value(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the model gives no " + name);
        }
        return value;
    }
}
