package id.jejak.projecting;

import id.jejak.ledger.Ledger;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Wakes readers soon after something was recorded. Axon's own store has no such signal, and a
 * processor without one looks twice a second only.
 */
final class PromptSource implements StreamableMessageSource<TrackedEventMessage<?>> {
    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final Ledger ledger;

    PromptSource(StreamableMessageSource<TrackedEventMessage<?>> source, Ledger ledger) {
        this.source = source;
        this.ledger = ledger;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new PromptStream(source.openStream(token), Positions.of(token), ledger);
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
