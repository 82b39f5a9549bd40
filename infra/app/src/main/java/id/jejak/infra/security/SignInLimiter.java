package id.jejak.infra.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Slows down who guesses passwords. Five failures of one account from one address, or fifty of one
 * address whatever the account, begin a wait of 30 seconds that doubles with each further failure
 * up to 15 minutes. An account is never shut for everybody, else anybody could lock out anybody. In
 * memory, per process, bounded.
 */
final class SignInLimiter {
    private static final int PER_ACCOUNT = 5;
    private static final int PER_ADDRESS = 50;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 5;

    private final Clock clock;
    private final Cache<String, Failures> failures;

    SignInLimiter(Clock clock) {
        this.clock = clock;
        this.failures =
                Caffeine.newBuilder()
                        .maximumSize(100_000)
                        .expireAfterWrite(LONGEST_WAIT.multipliedBy(2))
                        .ticker(() -> clock.millis() * 1_000_000)
                        .build();
    }

    private record Failures(int count, Instant until) {}

    /**
     * @throws TooManySignIns while a wait lasts
     */
    void check(String account, String address) {
        checkOne(ofAccount(account, address));
        checkOne(ofAddress(address));
    }

    void failed(String account, String address) {
        count(ofAccount(account, address), PER_ACCOUNT);
        count(ofAddress(address), PER_ADDRESS);
    }

    void succeeded(String account, String address) {
        failures.invalidate(ofAccount(account, address));
    }

    private void checkOne(String key) {
        var known = failures.getIfPresent(key);
        if (known != null && clock.instant().isBefore(known.until())) {
            throw new TooManySignIns(Duration.between(clock.instant(), known.until()));
        }
    }

    private void count(String key, int allowed) {
        failures.asMap()
                .compute(
                        key,
                        (_, known) -> {
                            var count = known == null ? 1 : known.count() + 1;
                            return new Failures(count, clock.instant().plus(wait(count, allowed)));
                        });
    }

    private static Duration wait(int count, int allowed) {
        if (count < allowed) {
            return Duration.ZERO;
        }
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - allowed, DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static String ofAccount(String account, String address) {
        return address + "\n" + account;
    }

    private static String ofAddress(String address) {
        return address;
    }
}
