package id.jejak.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class DatedTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2022, 1, 1);

    private final Dated<String> dated = Dated.from(SECOND, "b").with(FIRST, "a");

    @Test
    void a_value_holds_from_its_day_to_the_eve_of_the_next() {
        assertThat(dated.on(FIRST)).contains("a");
        assertThat(dated.on(SECOND.minusDays(1))).contains("a");
        assertThat(dated.on(SECOND)).contains("b");
    }

    @Test
    void nothing_holds_before_the_first_day() {
        assertThat(dated.on(FIRST.minusDays(1))).isEmpty();
    }

    @Test
    void the_value_of_the_same_day_does_not_come_after_it() {
        assertThat(dated.after(FIRST)).contains("b");
        assertThat(dated.after(SECOND)).isEmpty();
    }

    @Test
    void of_two_values_for_one_day_the_last_one_holds() {
        assertThat(dated.with(SECOND, "c").on(SECOND)).contains("c");
    }
}
