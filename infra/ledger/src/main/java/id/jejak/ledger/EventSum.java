package id.jejak.ledger;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.CRC32C;

/**
 * What a stored event adds up to, so that a bit that flipped on the disk is found when it is read:
 * CRC-32C over position, sequence, timestamp and recordedAt (seconds and nanoseconds), the length
 * of the payload, then event id, type, revision, aggregate type and id in UTF-8, each with a zero
 * byte behind it, payload and metadata. Numbers are big-endian, of 8 bytes, nanoseconds and lengths
 * of 4. It finds accidents; against whoever writes a new sum there is the transparency log.
 */
public final class EventSum {

    private static final int NUMBERS = 4 * Long.BYTES + 3 * Integer.BYTES;

    private EventSum() {}

    /** 0 to 2³² - 1. */
    public static long of(StoredEvent event) {
        var sum = new CRC32C();
        var numbers = ByteBuffer.allocate(NUMBERS).putLong(event.position());
        put(numbers.putLong(event.sequence()), event.timestamp());
        put(numbers, event.recordedAt());
        sum.update(numbers.putInt(event.payload().length).array());
        add(sum, event.eventId());
        add(sum, event.type());
        add(sum, event.revision());
        add(sum, event.aggregateType());
        add(sum, event.aggregateId());
        sum.update(event.payload());
        sum.update(event.metadata());
        return sum.getValue();
    }

    /**
     * The event, if it is what was stored.
     *
     * @throws DamagedLedgerException if it adds up to something else
     */
    public static StoredEvent checked(StoredEvent event, long stored) {
        if (of(event) != stored) {
            throw new DamagedLedgerException(
                    "the event at position %d is not what was stored: its sum is wrong"
                            .formatted(event.position()),
                    null);
        }
        return event;
    }

    private static void put(ByteBuffer numbers, Instant instant) {
        numbers.putLong(instant.getEpochSecond()).putInt(instant.getNano());
    }

    private static void add(CRC32C sum, @Nullable String text) {
        if (text != null) {
            sum.update(text.getBytes(StandardCharsets.UTF_8));
        }
        sum.update(0);
    }
}
