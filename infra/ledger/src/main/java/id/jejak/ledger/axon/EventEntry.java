package id.jejak.ledger.axon;

import id.jejak.ledger.StoredEvent;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;

import java.time.Instant;

/** A stored event that belongs to no aggregate, as Axon reads it. */
sealed class EventEntry implements TrackedEventData<byte[]> permits AggregateEventEntry {

    final StoredEvent event;
    private final boolean withRecordedAt;
    private final DecodedAhead payload;

    EventEntry(StoredEvent event, boolean withRecordedAt) {
        this.event = event;
        this.withRecordedAt = withRecordedAt;
        this.payload =
                new DecodedAhead(Bodies.payload(event.payload(), event.type(), event.revision()));
    }

    static EventEntry of(StoredEvent event, boolean withRecordedAt) {
        return event.aggregateId() == null
                ? new EventEntry(event, withRecordedAt)
                : new AggregateEventEntry(event, withRecordedAt);
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(event.position());
    }

    @Override
    public String getEventIdentifier() {
        return event.eventId();
    }

    @Override
    public Instant getTimestamp() {
        return event.timestamp();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return withRecordedAt
                ? new RecordedMetaData(event.metadata(), event.recordedAt())
                : new SerializedMetaData<>(event.metadata(), byte[].class);
    }

    @Override
    public DecodedAhead getPayload() {
        return payload;
    }
}
