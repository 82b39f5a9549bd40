package id.jejak.ledger;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * An event (or a snapshot) on its way into the ledger: everything but its place. The components
 * mean what they mean in {@link StoredEvent}.
 */
public record NewEvent(
        String eventId,
        String type,
        String revision,
        @Nullable String aggregateType,
        @Nullable String aggregateId,
        long sequence,
        Instant timestamp,
        byte[] payload,
        byte[] metadata) {

    private static final int LONGEST_TEXT = 200;

    /**
     * @throws IllegalArgumentException if an id or a name is longer than 200 characters: a commit
     *     would not fit a document
     */
    public NewEvent {
        requireShort(eventId, type, revision, aggregateType, aggregateId);
    }

    static void requireShort(@Nullable String... texts) {
        for (var text : texts) {
            if (text != null && text.length() > LONGEST_TEXT) {
                throw new IllegalArgumentException(
                        "longer than %d characters: %s".formatted(LONGEST_TEXT, text));
            }
        }
    }

    long bodyBytes() {
        return (long) payload.length + metadata.length;
    }

    /** The event with the place it was given. */
    public StoredEvent at(long position, Instant recordedAt) {
        return new StoredEvent(
                position,
                eventId,
                type,
                revision,
                aggregateType,
                aggregateId,
                sequence,
                timestamp,
                recordedAt,
                payload,
                metadata);
    }
}
