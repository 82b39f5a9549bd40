package id.jejak.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

class WrittenTest {
    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2024-02-29", "2199-12-31"})
    void a_day_is_taken_from_three_centuries(String day) {
        assertThat(Written.day(day)).isEqualTo(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1899-12-31", "2200-01-01", "+999999999-12-31", "0000-01-01", "2025-02-29"})
    void no_other_day_is(String day) {
        assertThatThrownBy(() -> Written.day(day)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z", "2025-03-31"})
    void a_moment_is_held_to_the_same(String moment) {
        assertThatThrownBy(() -> Written.moment(moment)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void a_moment_is_written_in_utc() {
        assertThat(Written.moment("2025-03-31T08:00:00Z"))
                .isEqualTo(Instant.parse("2025-03-31T08:00:00Z"));
    }
}
