package id.jejak.projecting;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets projections that are rebuilt together read the ledger once: events come in blocks that are
 * kept for a while, with what was read from their stored form. A projection that falls behind the
 * others by more than is kept reads for itself again.
 */
final class SharedBlocks {

    static final int BLOCK = 1_000;
    private static final int BLOCKS_KEPT = 40;
    private static final long LONGEST_LEAD = 20L * BLOCK;
    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final int MOST_PAUSES = 50;

    private final EventStorageEngine store;
    private final Map<Object, Long> places = new ConcurrentHashMap<>();
    private final Map<Long, List<TrackedEventMessage<?>>> blocks =
            new LinkedHashMap<>(64, 0.75f, true);

    SharedBlocks(EventStorageEngine store) {
        this.store = store;
    }

    /**
     * The events from this position to the end of its block, which must be stored whole. A reader
     * that is far ahead of the slowest waits a little, so that the others still find the blocks
     * that it has read; but never for long, as the slowest may be stuck.
     */
    List<TrackedEventMessage<?>> from(long position, Object reader) throws InterruptedException {
        var start = position - position % BLOCK;
        places.put(reader, start);
        for (var pauses = 0; pauses < MOST_PAUSES && start - slowest() > LONGEST_LEAD; pauses++) {
            Thread.sleep(PAUSE);
        }
        return block(start).subList((int) (position - start), BLOCK);
    }

    void hasLeft(Object reader) {
        places.remove(reader);
        if (places.isEmpty()) {
            forget();
        }
    }

    /** Where the block of this position ends: the first position behind it. */
    static long end(long position) {
        return position - position % BLOCK + BLOCK;
    }

    private long slowest() {
        return places.values().stream().mapToLong(Long::longValue).min().orElse(0);
    }

    private synchronized void forget() {
        blocks.clear();
    }

    private synchronized List<TrackedEventMessage<?>> block(long start) {
        var known = blocks.get(start);
        if (known != null) {
            return known;
        }
        List<TrackedEventMessage<?>> events = read(start);
        blocks.put(start, events);
        blocks.keySet().stream()
                .limit(Math.max(0, blocks.size() - BLOCKS_KEPT))
                .toList()
                .forEach(blocks::remove);
        return events;
    }

    @SuppressWarnings("unchecked") // a tracked event is one, whatever it carries
    private List<TrackedEventMessage<?>> read(long start) {
        try (var stored = store.readEvents(before(start), false)) {
            return (List<TrackedEventMessage<?>>) (List<?>) stored.limit(BLOCK).toList();
        }
    }

    private static @Nullable GlobalSequenceTrackingToken before(long position) {
        return position == 0 ? null : new GlobalSequenceTrackingToken(position - 1);
    }
}
