package id.jejak.policy.rules.tables;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An XML element without the ceremony. */
final class Element {
    private final String namespace;
    private final String name;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Element(String namespace, String name) {
        this.namespace = namespace;
        this.name = name;
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    @Nullable String attribute(String key) {
        return attributes.get(key);
    }

    String attribute(String key, String otherwise) {
        return attributes.getOrDefault(key, otherwise);
    }

    List<Element> children() {
        return children;
    }

    List<Element> all(String child) {
        return children.stream().filter(each -> each.name.equals(child)).toList();
    }

    @Nullable Element first(String child) {
        for (var each : children) {
            if (each.name.equals(child)) {
                return each;
            }
        }
        return null;
    }

    /** What stands in a child, such as {@code text} or {@code description}, without margins. */
    String textOf(String child) {
        var found = first(child);
        return found == null ? "" : found.text();
    }

    String text() {
        return text.toString().strip();
    }

    void put(String key, @Nullable String value) {
        attributes.put(key, value == null ? "" : value);
    }

    void append(String more) {
        text.append(more);
    }
}
