package id.jejak.dossier.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Immutable maps that keep the order in which things happened. */
final class Keyed {
    private Keyed() {}

    /** Replaces in place: a changed entry keeps its turn. */
    static <K, V> SequencedMap<K, V> put(SequencedMap<K, V> map, K key, V value) {
        var copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return Collections.unmodifiableSequencedMap(copy);
    }

    static <K, V> SequencedMap<K, V> none() {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>());
    }
}
