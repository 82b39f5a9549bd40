package id.jejak.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatterBuilder;
import java.util.SplittableRandom;

class InstantTextTest {

    private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    @Test
    void an_instant_is_written_as_the_general_formatter_writes_it_and_read_back() {
        var formatter = new DateTimeFormatterBuilder().appendInstant(9).toFormatter();
        var random = new SplittableRandom(7);
        for (int i = 0; i < 10_000; i++) {
            var instant =
                    Instant.ofEpochSecond(
                            random.nextLong(InstantText.EARLIEST.getEpochSecond(), LAST_SECOND + 1),
                            random.nextInt(1_000_000_000));
            assertThat(InstantText.of(instant)).isEqualTo(formatter.format(instant));
            assertThat(InstantText.parse(InstantText.of(instant))).isEqualTo(instant);
        }
    }

    @Test
    void years_that_would_change_the_width_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InstantText.of(InstantText.EARLIEST.minusNanos(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InstantText.of(Instant.ofEpochSecond(LAST_SECOND + 1)));
    }

    @Test
    void texts_of_another_width_are_read_and_what_is_no_instant_is_refused() {
        assertThat(InstantText.parse("2026-01-31T08:15:00Z"))
                .isEqualTo(Instant.parse("2026-01-31T08:15:00Z"));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> InstantText.parse("2026-13-31T08:15:00.000000000Z"));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> InstantText.parse("2026-01-31 08:15:00.000000000Z"));
    }
}
