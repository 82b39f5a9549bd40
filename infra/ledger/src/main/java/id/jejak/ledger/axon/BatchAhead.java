package id.jejak.ledger.axon;

import id.jejak.ledger.LedgerUnavailableException;

import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/**
 * A batch that a thread of its own fetches, and then decodes from its end on until it is taken: the
 * one who takes it begins at its other end, so that two cores share the work, however it falls.
 */
final class BatchAhead {

    private final CompletableFuture<List<EventEntry>> fetched = new CompletableFuture<>();
    private volatile boolean isTaken;

    private BatchAhead() {}

    /**
     * @param serializer absent if nobody asks for payloads
     */
    static BatchAhead of(Supplier<List<EventEntry>> fetch, @Nullable Serializer serializer) {
        var ahead = new BatchAhead();
        Thread.ofVirtual()
                .name("jejak-ledger-read-ahead")
                .start(() -> ahead.work(fetch, serializer));
        return ahead;
    }

    private void work(Supplier<List<EventEntry>> fetch, @Nullable Serializer serializer) {
        try {
            fetched.complete(fetch.get());
        } catch (Throwable e) {
            fetched.completeExceptionally(e);
            return;
        }
        if (serializer != null) {
            decode(fetched.join(), serializer);
        }
    }

    private void decode(List<EventEntry> batch, Serializer serializer) {
        for (var i = batch.size() - 1; i >= 0 && !isTaken; i--) {
            batch.get(i).getPayload().decode(serializer);
        }
    }

    List<EventEntry> taken() {
        try {
            var batch = fetched.get();
            isTaken = true;
            return batch;
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
