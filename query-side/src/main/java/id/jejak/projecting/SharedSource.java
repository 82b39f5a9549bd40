package id.jejak.projecting;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Lets projections that are rebuilt together read the ledger once: events far from the head come in
 * blocks that are kept for a while, with what was read from their stored form. A projection that
 * falls behind the others by more than is kept reads for itself again; near the head each follows
 * the event store directly.
 */
final class SharedSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    static final int BLOCK = 1_000;
    private static final int BLOCKS_KEPT = 40;
    private static final long LONGEST_LEAD = 20L * BLOCK;
    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final int MOST_PAUSES = 50;

    private final StreamableMessageSource<TrackedEventMessage<?>> store;
    private final LongSupplier head;
    private final Map<CatchingUpStream, Long> places = new ConcurrentHashMap<>();
    private final Map<Long, List<TrackedEventMessage<?>>> blocks =
            new LinkedHashMap<>(64, 0.75f, true);

    /**
     * @param head how many events the ledger holds
     */
    SharedSource(StreamableMessageSource<TrackedEventMessage<?>> store, LongSupplier head) {
        this.store = store;
        this.head = head;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> new CatchingUpStream(this, 0);
            case GlobalSequenceTrackingToken seen ->
                    new CatchingUpStream(this, seen.getGlobalIndex() + 1);
            default -> store.openStream(token);
        };
    }

    BlockingStream<TrackedEventMessage<?>> follow(long position) {
        return store.openStream(before(position));
    }

    /**
     * Where a stream is now. One that is far ahead of the slowest waits a little, so that the
     * others still find the blocks that it has read; but never for long, as the slowest may be
     * stuck.
     */
    void isAt(CatchingUpStream stream, long start) throws InterruptedException {
        places.put(stream, start);
        for (var pauses = 0; pauses < MOST_PAUSES && start - slowest() > LONGEST_LEAD; pauses++) {
            Thread.sleep(PAUSE);
        }
    }

    void hasLeft(CatchingUpStream stream) {
        places.remove(stream);
    }

    private long slowest() {
        return places.values().stream().mapToLong(Long::longValue).min().orElse(0);
    }

    boolean isWhole(long start) {
        return start + BLOCK <= head.getAsLong();
    }

    /** The whole block that starts at this position. */
    synchronized List<TrackedEventMessage<?>> block(long start) throws InterruptedException {
        var known = blocks.get(start);
        if (known != null) {
            return known;
        }
        var events = new ArrayList<TrackedEventMessage<?>>(BLOCK);
        try (var stream = follow(start)) {
            while (events.size() < BLOCK) {
                events.add(stream.nextAvailable());
            }
        }
        blocks.put(start, events);
        blocks.keySet().stream()
                .limit(Math.max(0, blocks.size() - BLOCKS_KEPT))
                .toList()
                .forEach(blocks::remove);
        return events;
    }

    private static @Nullable TrackingToken before(long position) {
        return position == 0 ? null : new GlobalSequenceTrackingToken(position - 1);
    }

    @Override
    public TrackingToken createTailToken() {
        return store.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return store.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return store.createTokenAt(moment);
    }

    @Override
    public TrackingToken createTokenSince(Duration duration) {
        return store.createTokenSince(duration);
    }
}
