package id.jejak.ledger.axon;

import org.axonframework.common.IdentifierFactory;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Identifiers of messages and commits: UUIDs of version 7 (RFC 9562), each later than the one
 * before it. An index over them grows at its end; random ones touch a page of it each, which cost
 * more than half of an append. Axon finds this class as a service.
 */
public final class TimeOrderedIdentifiers extends IdentifierFactory {

    private static final int COUNTER_BITS = 12;
    private static final long VERSION = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /** Tells this process from any other; the counter tells its identifiers from each other. */
    private static final long PROCESS = new SecureRandom().nextLong();

    /** Milliseconds and a counter within them, of the latest identifier. */
    private static final AtomicLong LATEST = new AtomicLong();

    @Override
    public String generateIdentifier() {
        return next().toString();
    }

    /** Unique over all processes: 62 bits are random. */
    static UUID next() {
        var now = System.currentTimeMillis() << COUNTER_BITS;
        var moment = LATEST.updateAndGet(latest -> Math.max(latest + 1, now));
        var counter = moment & ((1 << COUNTER_BITS) - 1);
        var time = moment >>> COUNTER_BITS << Short.SIZE;
        var random = (PROCESS ^ ThreadLocalRandom.current().nextLong()) >>> 2;
        return new UUID(time | VERSION | counter, VARIANT | random);
    }
}
