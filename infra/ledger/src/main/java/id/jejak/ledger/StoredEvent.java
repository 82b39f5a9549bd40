package id.jejak.ledger;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One event as it is stored.
 *
 * @param position place in the ledger, from 0, without holes
 * @param eventId unique over the whole ledger
 * @param type logical name, such as {@code training.employee-enrolled}
 * @param revision of the stored form, such as {@code 1}; empty if the serializer gave none
 * @param aggregateType absent, like the id, for an event that belongs to no aggregate
 * @param sequence place within the aggregate, from 0; 0 without an aggregate
 * @param timestamp what the publisher says; kept as given, and good for nothing but showing
 * @param recordedAt when the ledger took the event; never goes back from one position to the next
 * @param payload the body, byte for byte as it was serialized
 * @param metadata who, why and through what, byte for byte as it was serialized
 */
public record StoredEvent(
        long position,
        String eventId,
        String type,
        String revision,
        @Nullable String aggregateType,
        @Nullable String aggregateId,
        long sequence,
        Instant timestamp,
        Instant recordedAt,
        byte[] payload,
        byte[] metadata) {

    /** Type and revision together, such as {@code training.training-completed.v1}. */
    public String name() {
        return type + ".v" + revision;
    }

    /** The event as it was before it had a place. */
    public NewEvent withoutPlace() {
        return new NewEvent(
                eventId,
                type,
                revision,
                aggregateType,
                aggregateId,
                sequence,
                timestamp,
                payload,
                metadata);
    }
}
