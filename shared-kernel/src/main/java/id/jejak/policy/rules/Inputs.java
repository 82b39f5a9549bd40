package id.jejak.policy.rules;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The facts that a model sees, by the names of the dictionary of facts. What is absent is null. */
public record Inputs(SortedMap<String, Value> values) {
    public static final Inputs NONE = new Inputs(new TreeMap<>());

    public Inputs {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /**
     * What an event kept.
     *
     * @param types of the names that are wanted; others are left out
     * @throws NumberFormatException if a text is no number where one is wanted
     */
    public static Inputs read(SortedMap<String, String> texts, SortedMap<String, ValueType> types) {
        var values = new TreeMap<String, Value>();
        types.forEach(
                (name, type) -> {
                    var text = texts.get(name);
                    if (text != null) {
                        values.put(name, Value.read(text, type));
                    }
                });
        return new Inputs(values);
    }

    public Inputs with(String name, Value value) {
        var more = new TreeMap<>(values);
        more.put(name, value);
        return new Inputs(more);
    }

    public @Nullable Value get(String name) {
        return values.get(name);
    }

    /** As an event keeps them: each value in its text form. */
    public SortedMap<String, String> texts() {
        var texts = new TreeMap<String, String>();
        for (Map.Entry<String, Value> each : values.entrySet()) {
            texts.put(each.getKey(), each.getValue().text());
        }
        return texts;
    }
}
