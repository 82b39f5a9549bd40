package id.jejak.dashboards.read.agencydashboard;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** Changes of small maps that never change themselves. */
final class Sorted {
    private Sorted() {}

    static <K, V> SortedMap<K, V> none() {
        return Collections.unmodifiableSortedMap(new TreeMap<K, V>());
    }

    static <K, V> SortedMap<K, V> put(SortedMap<K, V> map, K key, V value) {
        var copy = new TreeMap<>(map);
        copy.put(key, value);
        return Collections.unmodifiableSortedMap(copy);
    }

    static <K, V> SortedMap<K, V> merge(
            SortedMap<K, V> map, K key, V value, BinaryOperator<V> join) {
        var copy = new TreeMap<>(map);
        copy.merge(key, value, join);
        return Collections.unmodifiableSortedMap(copy);
    }

    static <K, V> SortedMap<K, V> without(SortedMap<K, V> map, K key) {
        var copy = new TreeMap<>(map);
        copy.remove(key);
        return Collections.unmodifiableSortedMap(copy);
    }
}
