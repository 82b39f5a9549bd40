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
 * others by more than is kept reads for itself again. Small blocks are read several at a time.
 */
final class SharedBlocks {

    /** As many events, in whole blocks, are read at a time. */
    private static final int PAGE = 1_000;

    private static final int PAGES_KEPT = 40;
    private static final int LONGEST_LEAD_PAGES = 20;
    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final int MOST_PAUSES = 50;

    private final EventStorageEngine store;
    private final int size;
    private final int blocksOfPage;
    private final Map<Object, Long> places = new ConcurrentHashMap<>();
    private final Map<Long, List<TrackedEventMessage<?>>> blocks =
            new LinkedHashMap<>(64, 0.75f, true);

    /**
     * @param size of a block, in events
     */
    SharedBlocks(EventStorageEngine store, int size) {
        this.store = store;
        this.size = size;
        this.blocksOfPage = Math.max(1, PAGE / size);
    }

    /**
     * The events from this position to the end of its block, which must be stored whole. A reader
     * that is far ahead of the slowest waits a little, so that the others still find the blocks
     * that it has read; but never for long, as the slowest may be stuck.
     */
    List<TrackedEventMessage<?>> from(long position, Object reader) throws InterruptedException {
        var start = position - position % size;
        places.put(reader, start);
        for (var pauses = 0; pauses < MOST_PAUSES && isFarAhead(start); pauses++) {
            Thread.sleep(PAUSE);
        }
        return block(start).subList((int) (position - start), size);
    }

    /** A few events, up to and without a position, as they are stored: not shared. */
    List<TrackedEventMessage<?>> between(long position, long end) {
        return read(position, end - position);
    }

    void hasLeft(Object reader) {
        places.remove(reader);
        if (places.isEmpty()) {
            forget();
        }
    }

    /** Where the block of this position ends: the first position behind it. */
    long end(long position) {
        return position - position % size + size;
    }

    private boolean isFarAhead(long start) {
        return start - slowest() > (long) LONGEST_LEAD_PAGES * blocksOfPage * size;
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
        var events = read(start, (long) blocksOfPage * size);
        var wanted = events.subList(0, Math.min(size, events.size()));
        blocks.put(start, wanted);
        for (var next = size; next + size <= events.size(); next += size) {
            blocks.put(start + next, events.subList(next, next + size));
        }
        blocks.keySet().stream()
                .limit(Math.max(0, blocks.size() - PAGES_KEPT * blocksOfPage))
                .toList()
                .forEach(blocks::remove);
        return wanted;
    }

    @SuppressWarnings("unchecked") // a tracked event is one, whatever it carries
    private List<TrackedEventMessage<?>> read(long start, long count) {
        try (var stored = store.readEvents(before(start), false)) {
            return (List<TrackedEventMessage<?>>) (List<?>) stored.limit(count).toList();
        }
    }

    private static @Nullable GlobalSequenceTrackingToken before(long position) {
        return position == 0 ? null : new GlobalSequenceTrackingToken(position - 1);
    }
}
