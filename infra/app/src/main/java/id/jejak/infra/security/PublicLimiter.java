package id.jejak.infra.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Counts what the public does, an hour at a time. In memory, per process, bounded. Addresses of
 * IPv6 count by their network of 64 bits: one household has billions of them.
 */
final class PublicLimiter {
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int NETWORK_BYTES = 8;
    private static final String EVERYBODY = "everybody";

    private final Clock clock;
    private final PublicSettings settings;
    private final Cache<String, Window> windows;

    PublicLimiter(Clock clock, PublicSettings settings) {
        this.clock = clock;
        this.settings = settings;
        this.windows =
                Caffeine.newBuilder()
                        .maximumSize(100_000)
                        .expireAfterWrite(WINDOW.multipliedBy(2))
                        .ticker(() -> clock.millis() * 1_000_000)
                        .build();
    }

    private record Window(Instant since, int count) {}

    /**
     * @throws TooManyOfThePublic when the address, or everybody together, has said enough
     */
    void speaks(InetAddress address) {
        count("speaks " + network(address), settings.voicesPerAddress());
        count(EVERYBODY, settings.voicesInTotal());
    }

    /**
     * @throws TooManyOfThePublic when the address has looked often enough
     */
    void looks(InetAddress address) {
        count("looks " + network(address), settings.looksPerAddress());
    }

    private void count(String key, int most) {
        var now = clock.instant();
        var window =
                windows.asMap()
                        .compute(
                                key,
                                (_, known) ->
                                        known == null || isOver(known, now)
                                                ? new Window(now, 1)
                                                : new Window(
                                                        known.since(),
                                                        Math.min(known.count(), most) + 1));
        if (window.count() > most) {
            throw new TooManyOfThePublic(Duration.between(now, window.since().plus(WINDOW)));
        }
    }

    private static boolean isOver(Window window, Instant now) {
        return !now.isBefore(window.since().plus(WINDOW));
    }

    private static String network(InetAddress address) {
        var bytes = address.getAddress();
        return HexFormat.of()
                .formatHex(
                        address instanceof Inet6Address
                                ? Arrays.copyOf(bytes, NETWORK_BYTES)
                                : bytes);
    }
}
