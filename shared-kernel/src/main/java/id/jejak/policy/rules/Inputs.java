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
