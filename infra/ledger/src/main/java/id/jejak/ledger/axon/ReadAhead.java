package id.jejak.ledger.axon;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Consumer;

/**
 * All events after a token, in batches. Whoever asks for more than one batch is far behind: while
 * one is being looked at, the next one is fetched, and what time is left goes into decoding it, as
 * long as payloads are asked for. At most two batches are in memory.
 */
final class ReadAhead extends Spliterators.AbstractSpliterator<EventEntry> {

    private final Batches batches;
    private final Serializer serializer;
    private final int size;
    private @Nullable TrackingToken seen;
    private List<EventEntry> batch = List.of();
    private Iterator<EventEntry> current = batch.iterator();
    private @Nullable BatchAhead next;
    private boolean isFirst = true;

    ReadAhead(Batches batches, Serializer serializer, int size, @Nullable TrackingToken token) {
        super(Long.MAX_VALUE, NONNULL | ORDERED | DISTINCT);
        this.batches = batches;
        this.serializer = serializer;
        this.size = size;
        this.seen = token;
    }

    interface Batches {
        List<EventEntry> after(@Nullable TrackingToken token);
    }

    @Override
    public boolean tryAdvance(Consumer<? super EventEntry> action) {
        if (!current.hasNext()) {
            moveOn();
            current = batch.iterator();
        }
        if (!current.hasNext()) {
            return false;
        }
        action.accept(current.next());
        return true;
    }

    /** A batch that is not full ended at the head: there is nothing ahead of it yet. */
    private void moveOn() {
        var payloads = wantsPayloads();
        batch = next == null ? batches.after(seen) : next.taken();
        next = null;
        if (!batch.isEmpty()) {
            seen = batch.getLast().trackingToken();
        }
        if (batch.size() == size && !isFirst) {
            var token = seen;
            next = BatchAhead.of(() -> batches.after(token), payloads ? serializer : null);
        }
        isFirst = false;
    }

    /** Judged by the last batch: nearly every payload of it was asked for. */
    private boolean wantsPayloads() {
        var asked = batch.stream().filter(entry -> entry.getPayload().wasAsked()).count();
        return asked * 10 > batch.size() * 9L;
    }
}
