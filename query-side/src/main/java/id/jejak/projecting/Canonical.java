package id.jejak.projecting;

import org.bson.Document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A document as text that two equal documents share, whatever the order of their fields. */
final class Canonical {
    private final Set<String> leftOut;
    private final StringBuilder text = new StringBuilder();

    private Canonical(Set<String> leftOut) {
        this.leftOut = leftOut;
    }

    /**
     * @param leftOut fields that do not count, at any depth
     */
    static String of(Document document, Set<String> leftOut) {
        var canonical = new Canonical(leftOut);
        canonical.map(document);
        return canonical.text.toString();
    }

    private void map(Map<?, ?> map) {
        var sorted = new TreeMap<String, Object>();
        map.forEach(
                (key, value) -> {
                    if (value != null && !leftOut.contains(key.toString())) {
                        sorted.put(key.toString(), value);
                    }
                });
        text.append('{');
        sorted.forEach(
                (key, value) -> {
                    quoted(key);
                    text.append(':');
                    value(value);
                    text.append(',');
                });
        text.append('}');
    }

    private void value(Object value) {
        switch (value) {
            case Map<?, ?> map -> map(map);
            case List<?> list -> {
                text.append('[');
                list.forEach(
                        one -> {
                            value(one == null ? "" : one);
                            text.append(',');
                        });
                text.append(']');
            }
            default -> quoted(value.toString());
        }
    }

    private void quoted(String plain) {
        text.append('"').append(plain.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
}
