package id.jejak.projecting;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A stream that compares what it delivered with the ledger's head and calls its reader until both
 * are the same, so that no call is missed.
 */
final class PromptStream implements BlockingStream<TrackedEventMessage<?>> {
    private static final Duration LOOK = Duration.ofMillis(20);
    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final LongSupplier head;
    private volatile long delivered;
    private volatile boolean closed;

    PromptStream(BlockingStream<TrackedEventMessage<?>> stream, long delivered, LongSupplier head) {
        this.stream = stream;
        this.delivered = delivered;
        this.head = head;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        Thread.ofVirtual().name("prompt-stream").start(() -> watch(callback));
        return true;
    }

    private void watch(Runnable callback) {
        try {
            while (!closed) {
                if (isSomethingNew()) {
                    callback.run();
                }
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A ledger that does not answer says nothing new; its readers learn of that themselves. */
    private boolean isSomethingNew() {
        try {
            return head.getAsLong() > delivered + 1;
        } catch (RuntimeException _) {
            return false;
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
