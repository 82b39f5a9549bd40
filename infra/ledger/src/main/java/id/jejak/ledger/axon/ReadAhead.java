package id.jejak.ledger.axon;

import id.jejak.ledger.LedgerUnavailableException;

import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * All events after a token, in batches. While one batch is being looked at, the next one is read: a
 * reader far behind spends its time on what the events say. At most two batches are in memory.
 */
final class ReadAhead extends Spliterators.AbstractSpliterator<TrackedEventData<?>> {

    private final Batches batches;
    private final int size;
    private @Nullable TrackingToken seen;
    private Iterator<? extends TrackedEventData<?>> current =
            List.<TrackedEventData<?>>of().iterator();
    private @Nullable FutureTask<List<? extends TrackedEventData<?>>> next;

    ReadAhead(Batches batches, int size, @Nullable TrackingToken token) {
        super(Long.MAX_VALUE, NONNULL | ORDERED | DISTINCT);
        this.batches = batches;
        this.size = size;
        this.seen = token;
    }

    interface Batches {
        List<? extends TrackedEventData<?>> after(@Nullable TrackingToken token, int size);
    }

    @Override
    public boolean tryAdvance(Consumer<? super TrackedEventData<?>> action) {
        if (!current.hasNext()) {
            current = nextBatch().iterator();
        }
        if (!current.hasNext()) {
            return false;
        }
        action.accept(current.next());
        return true;
    }

    /** A batch that is not full ended at the head: there is nothing ahead of it yet. */
    private List<? extends TrackedEventData<?>> nextBatch() {
        var batch = next == null ? batches.after(seen, size) : resultOf(next);
        next = null;
        if (!batch.isEmpty()) {
            seen = batch.getLast().trackingToken();
        }
        if (batch.size() == size) {
            var token = seen;
            next = new FutureTask<>(() -> batches.after(token, size));
            Thread.ofVirtual().name("jejak-ledger-read-ahead").start(next);
        }
        return batch;
    }

    private static <T> T resultOf(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerUnavailableException("interrupted while events were read", e);
        }
    }
}
