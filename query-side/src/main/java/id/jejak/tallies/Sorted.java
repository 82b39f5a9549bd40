package id.jejak.tallies;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** Changes of small maps that never change themselves. */
public final class Sorted {
    private Sorted() {}

    public static <K, V> SortedMap<K, V> none() {
        return Collections.unmodifiableSortedMap(new TreeMap<K, V>());
    }

    public static <K, V> SortedMap<K, V> put(SortedMap<K, V> map, K key, V value) {
        var copy = new TreeMap<>(map);
        copy.put(key, value);
        return Collections.unmodifiableSortedMap(copy);
    }

    public static <K, V> SortedMap<K, V> merge(
            SortedMap<K, V> map, K key, V value, BinaryOperator<V> join) {
        var copy = new TreeMap<>(map);
        copy.merge(key, value, join);
        return Collections.unmodifiableSortedMap(copy);
    }

    public static <K, V> SortedMap<K, V> without(SortedMap<K, V> map, K key) {
        var copy = new TreeMap<>(map);
        copy.remove(key);
        return Collections.unmodifiableSortedMap(copy);
    }
}
