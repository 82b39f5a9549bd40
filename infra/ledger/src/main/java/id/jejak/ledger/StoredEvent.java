package id.jejak.ledger;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * An event as it is stored.
 *
 * @param type logical name, never a class name
 * @param sequence place in the aggregate's stream, from 0
 * @param timestamp when the message was made
 * @param recordedAt when the ledger took it; never goes back from one position to the next
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
        byte[] metadata) {}
