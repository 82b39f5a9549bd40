package id.jejak.projecting;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * Wakes readers soon after something was recorded. Axon's own store has no such signal, and a
 * processor without one looks twice a second only.
 */
final class PromptSource implements StreamableMessageSource<TrackedEventMessage<?>> {
    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final LongSupplier head;

    /**
     * @param head how many events the ledger holds
     */
    PromptSource(StreamableMessageSource<TrackedEventMessage<?>> source, LongSupplier head) {
        this.source = source;
        this.head = head;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new PromptStream(source.openStream(token), Positions.of(token), head);
    }

    @Override
    public TrackingToken createTailToken() {
        return source.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return source.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return source.createTokenAt(moment);
    }
}
