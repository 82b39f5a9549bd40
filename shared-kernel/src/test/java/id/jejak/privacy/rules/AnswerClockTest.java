package id.jejak.privacy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class AnswerClockTest {
    private static final Instant FRIDAY = Instant.parse("2025-03-07T15:30:00Z");

    @Test
    void three_times_24_hours_are_counted_over_the_weekend() {
        assertThat(AnswerClock.dueAt(FRIDAY)).isEqualTo("2025-03-10T15:30:00Z");
    }

    @Test
    void the_last_moment_is_in_time() {
        assertThat(AnswerClock.isLate(FRIDAY, Instant.parse("2025-03-10T15:30:00Z"))).isFalse();
        assertThat(AnswerClock.isLate(FRIDAY, Instant.parse("2025-03-10T15:30:01Z"))).isTrue();
    }
}
