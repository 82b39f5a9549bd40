package id.jejak.ledger.axon;

import id.jejak.ledger.StoredEvent;

import org.axonframework.eventhandling.DomainEventData;
import org.jspecify.annotations.Nullable;

/**
 * A stored event of an aggregate, as Axon reads it. Even when read by aggregate it knows its
 * position.
 */
final class AggregateEventEntry extends EventEntry implements DomainEventData<byte[]> {

    AggregateEventEntry(StoredEvent event, boolean withRecordedAt) {
        super(event, withRecordedAt);
    }

    @Override
    public @Nullable String getType() {
        return event.aggregateType();
    }

    @Override
    public @Nullable String getAggregateIdentifier() {
        return event.aggregateId();
    }

    @Override
    public long getSequenceNumber() {
        return event.sequence();
    }
}
