package id.jejak.infra.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;

class PublicLimiterTest {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-01-01T00:00:00Z"));
    private final PublicLimiter limiter =
            new PublicLimiter(clock, new PublicSettings(2, 5, 3, 1_000));

    @Test
    void an_address_that_said_enough_waits_for_the_rest_of_the_hour() {
        limiter.speaks(address("192.0.2.1"));
        clock.pass(Duration.ofMinutes(40));
        limiter.speaks(address("192.0.2.1"));
        refused("192.0.2.1");
        clock.pass(Duration.ofMinutes(20));
        assertThatCode(() -> limiter.speaks(address("192.0.2.1"))).doesNotThrowAnyException();
    }

    @Test
    void one_address_does_not_silence_another_but_everybody_together_may_be_too_many() {
        for (var host = 1; host <= 5; host++) {
            limiter.speaks(address("192.0.2." + host));
        }
        refused("192.0.2.6");
    }

    @Test
    void an_address_that_is_refused_takes_nothing_from_the_others() {
        for (var time = 0; time < 20; time++) {
            try {
                limiter.speaks(address("192.0.2.1"));
            } catch (TooManyOfThePublic _) {
                // As it should be.
            }
        }
        limiter.speaks(address("192.0.2.2"));
        limiter.speaks(address("192.0.2.3"));
        limiter.speaks(address("192.0.2.4"));
    }

    @Test
    void a_network_of_ipv6_is_one_address() {
        limiter.speaks(address("2001:db8:1:1::1"));
        limiter.speaks(address("2001:db8:1:1::2"));
        refused("2001:db8:1:1:ffff::3");
        assertThatCode(() -> limiter.speaks(address("2001:db8:1:2::1"))).doesNotThrowAnyException();
    }

    @Test
    void looking_and_speaking_are_counted_apart() {
        for (var time = 0; time < 3; time++) {
            limiter.looks(address("192.0.2.1"));
        }
        assertThatThrownBy(() -> limiter.looks(address("192.0.2.1")))
                .isInstanceOf(TooManyOfThePublic.class);
        assertThatCode(() -> limiter.speaks(address("192.0.2.1"))).doesNotThrowAnyException();
    }

    private void refused(String address) {
        assertThatThrownBy(() -> limiter.speaks(address(address)))
                .isInstanceOf(TooManyOfThePublic.class);
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
