package id.jejak.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

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
        assertThat(retired.on(SECOND.plusYears(9))).hasValue("a");
        assertThat(retired.endOf("a")).isEmpty();
    }

    @Test
    void a_successor_that_comes_before_the_retirement_of_the_former_stays() {
        var retired = Turns.NONE.with("a", FIRST).without("a", SECOND.plusDays(9));
        var followed = retired.with("b", SECOND);
        assertThat(followed.on(SECOND.plusDays(9))).hasValue("b");
        assertThat(followed.successorOf("a")).hasValue("b");
        assertThat(followed.endOf("a")).hasValue(SECOND);
    }

    @Test
    void what_never_had_a_turn_loses_none() {
        assertThat(BOTH.without("c", FIRST)).isEqualTo(BOTH);
    }

    @Test
    void a_retired_version_does_not_come_back_when_its_successor_is_taken_back() {
        var retired = Turns.NONE.with("a", FIRST).without("a", SECOND);
        for (var begin : List.of(SECOND, SECOND.minusDays(11), SECOND.plusDays(5))) {
            var takenBack = retired.with("b", begin).without("b", begin);
            assertThat(takenBack.on(SECOND.minusDays(1))).hasValue("a");
            assertThat(takenBack.on(SECOND)).isEmpty();
            assertThat(takenBack.on(SECOND.plusYears(9))).isEmpty();
            assertThat(takenBack.endOf("a")).hasValue(SECOND);
        }
    }

    @Test
    void a_day_whose_turn_was_taken_back_is_free_for_another() {
        var other = BOTH.without("b", SECOND).with("c", SECOND);
        assertThat(other.on(SECOND)).hasValue("c");
        assertThat(other.without("c", SECOND).on(SECOND)).hasValue("a");
    }
}
