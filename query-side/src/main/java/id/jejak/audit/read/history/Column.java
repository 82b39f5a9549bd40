package id.jejak.audit.read.history;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One property of the events of a folio: each value stands there once, and each event says which it
 * has. Values repeat so often that this is a tenth of what one text for each event would need.
 */
final class Column<V> {
    static final String VALUES = "values";
    private static final String WHICH = "which";
    private static final int NONE = -1;

    private final List<V> values;
    private final List<Integer> which;
    private final Map<V, Integer> numbers = new HashMap<>();

    private Column(List<V> values, List<Integer> which) {
        this.values = values;
        this.which = which;
        for (var number = 0; number < values.size(); number++) {
            numbers.put(values.get(number), number);
        }
    }

    static <V> Column<V> blank() {
        return new Column<>(new ArrayList<>(), new ArrayList<>());
    }

    /**
     * @param place of the event in its folio, from 0
     */
    void put(int place, @Nullable V value) {
        if (place >= which.size()) {
            which.addAll(Collections.nCopies(place + 1 - which.size(), NONE));
        }
        which.set(place, value == null ? NONE : numbers.computeIfAbsent(value, this::added));
    }

    private int added(V value) {
        values.add(value);
        return values.size() - 1;
    }

    @Nullable V at(int place) {
        var number = place < which.size() ? which.get(place) : NONE;
        return number == NONE ? null : values.get(number);
    }

    int size() {
        return which.size();
    }

    List<V> values() {
        return values;
    }

    Document write() {
        return new Document(VALUES, List.copyOf(values)).append(WHICH, List.copyOf(which));
    }

    static <V> Column<V> read(Document stored, Function<Document, List<V>> values) {
        return new Column<>(
                new ArrayList<>(values.apply(stored)),
                new ArrayList<>(stored.getList(WHICH, Integer.class)));
    }
}
