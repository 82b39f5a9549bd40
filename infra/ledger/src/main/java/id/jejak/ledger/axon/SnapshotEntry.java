package id.jejak.ledger.axon;

import id.jejak.ledger.NewEvent;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A snapshot as Axon reads it. */
record SnapshotEntry(NewEvent snapshot) implements DomainEventData<byte[]> {

    @Override
    public @Nullable String getType() {
        return snapshot.aggregateType();
    }

    @Override
    public @Nullable String getAggregateIdentifier() {
        return snapshot.aggregateId();
    }

    @Override
    public long getSequenceNumber() {
        return snapshot.sequence();
    }

    @Override
    public String getEventIdentifier() {
        return snapshot.eventId();
    }

    @Override
    public Instant getTimestamp() {
        return snapshot.timestamp();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(snapshot.metadata(), byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return Bodies.payload(snapshot.payload(), snapshot.type(), snapshot.revision());
    }
}
