package id.jejak.infra.app;

import com.github.benmanes.caffeine.cache.Caffeine;

import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.jspecify.annotations.Nullable;

import java.util.OptionalLong;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Axon's cache interface on Caffeine: a hot aggregate is not read again. Holds the most useful
 * ones, up to a number. Where other processes write as well, an aggregate that is no longer the
 * latest is dropped: a command refused on old state would be refused wrongly, and nothing in the
 * ledger would ever say so.
 */
final class AggregateCache implements Cache {
    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> entries;

    private final BiPredicate<String, Long> isLatest;

    private AggregateCache(int most, BiPredicate<String, Long> isLatest) {
        this.entries = Caffeine.newBuilder().maximumSize(most).build();
        this.isLatest = isLatest;
    }

    /** For the only process that writes. */
    static AggregateCache alone(int most) {
        return new AggregateCache(most, (_, _) -> true);
    }

    /**
     * For one of several.
     *
     * @param lastSequence of the last event of a stream
     */
    static AggregateCache among(int most, Function<String, OptionalLong> lastSequence) {
        return new AggregateCache(
                most, (id, version) -> lastSequence.apply(id).orElse(-1) == version);
    }

    /** Safe as far as Axon puts and gets the same type under the same key. */
    @Override
    @SuppressWarnings("unchecked")
    public <K, V> @Nullable V get(K key) {
        var found = entries.getIfPresent(key);
        if (found instanceof AggregateCacheEntry<?> entry && !isLatest(key.toString(), entry)) {
            entries.invalidate(key);
            return null;
        }
        return (V) found;
    }

    /** An entry that never left this memory answers with the aggregate itself. */
    private boolean isLatest(String id, AggregateCacheEntry<?> entry) {
        var version = entry.recreateAggregate(null, null, null, null).version();
        return version != null && isLatest.test(id, version);
    }

    /** An aggregate that decided to record nothing never came to be, and has no id. */
    @Override
    public void put(@Nullable Object key, Object value) {
        if (key != null) {
            entries.put(key, value);
        }
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return entries.asMap().putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(Object key) {
        return entries.asMap().remove(key) != null;
    }

    @Override
    public void removeAll() {
        entries.invalidateAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.asMap().containsKey(key);
    }

    /** Only sagas listen to their caches, and Jejak has none. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("the aggregate cache has no listeners");
    }
}
