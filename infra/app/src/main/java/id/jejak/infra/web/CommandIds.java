package id.jejak.infra.web;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Fresh ids for commands that came without one: UUID version 7 (RFC 9562 section 5.7). */
public final class CommandIds {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final RandomGenerator random;

    CommandIds(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public String next() {
        var high = clock.millis() << 16 | VERSION_7 | random.nextLong() & 0x0fffL;
        var low = random.nextLong() & 0x3fff_ffff_ffff_ffffL | VARIANT;
        return new UUID(high, low).toString();
    }
}
