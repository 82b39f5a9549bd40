package id.jejak.projecting;

import id.jejak.ledger.Ledger;
import id.jejak.ledger.LedgerClosedException;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * A stream that compares what it delivered with the ledger's head and calls its reader until both
 * are the same, so that no call is missed.
 */
final class PromptStream implements BlockingStream<TrackedEventMessage<?>> {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(10);
    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final Ledger ledger;
    private volatile long delivered;
    private volatile boolean closed;

    PromptStream(BlockingStream<TrackedEventMessage<?>> stream, long delivered, Ledger ledger) {
        this.stream = stream;
        this.delivered = delivered;
        this.ledger = ledger;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        Thread.ofVirtual().name("prompt-stream").start(() -> watch(callback));
        return true;
    }

    private void watch(Runnable callback) {
        try {
            while (!closed) {
                if (ledger.awaitBeyond(delivered, PATIENCE) > delivered + 1) {
                    callback.run();
                    Thread.sleep(PAUSE);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (LedgerClosedException | RejectedExecutionException _) {
            closed = true; // the ledger or the reader has stopped
        }
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return stream.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        var next = stream.nextAvailable();
        delivered = Positions.of(next.trackingToken());
        return next;
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
        stream.skipMessagesWithPayloadTypeOf(ignored);
    }

    @Override
    public void close() {
        closed = true;
        stream.close();
    }
}
