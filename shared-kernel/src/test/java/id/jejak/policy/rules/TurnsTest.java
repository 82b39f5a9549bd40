package id.jejak.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class TurnsTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 5, 15);
    private static final LocalDate SECOND = LocalDate.of(2026, 1, 1);
    private static final Turns BOTH = Turns.NONE.with("a", FIRST).with("b", SECOND);

    @Test
    void a_turn_lasts_until_the_day_before_the_next() {
        assertThat(BOTH.on(FIRST.minusDays(1))).isEmpty();
        assertThat(BOTH.on(FIRST)).hasValue("a");
        assertThat(BOTH.on(SECOND.minusDays(1))).hasValue("a");
        assertThat(BOTH.on(SECOND)).hasValue("b");
        assertThat(BOTH.endOf("a")).hasValue(SECOND);
        assertThat(BOTH.endOf("b")).isEmpty();
    }

    @Test
    void after_a_retirement_nobody_has_the_turn() {
        var retired = BOTH.without("b", SECOND.plusDays(9));
        assertThat(retired.on(SECOND.plusDays(8))).hasValue("b");
        assertThat(retired.on(SECOND.plusDays(9))).isEmpty();
        assertThat(retired.endOf("b")).hasValue(SECOND.plusDays(9));
    }

    @Test
    void a_turn_that_is_retired_before_it_begins_never_comes() {
        var retired = BOTH.without("b", SECOND);
        assertThat(retired.on(SECOND)).hasValue("a");
        assertThat(retired.beginOf("b")).isEmpty();
        assertThat(retired).isEqualTo(Turns.NONE.with("a", FIRST));
    }

    @Test
    void a_successor_that_comes_before_the_retirement_of_the_former_stays() {
        var retired = Turns.NONE.with("a", FIRST).without("a", SECOND.plusDays(9));
        assertThat(retired.with("b", SECOND)).isEqualTo(BOTH);
    }

    @Test
    void what_never_had_a_turn_loses_none() {
        assertThat(BOTH.without("c", FIRST)).isEqualTo(BOTH);
    }
}
