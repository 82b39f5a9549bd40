package id.jejak.competency.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.competency.events.StandardEvent.StandardSet;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;
import id.jejak.kernel.PostId;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

class StandardsTest {
    private static final LocalDate Y2019 = LocalDate.of(2019, 1, 1);
    private static final LocalDate Y2022 = LocalDate.of(2022, 1, 1);

    @Test
    void no_standard_is_in_force_before_the_first_day() {
        assertThat(Standards.NONE.after(set(Y2019, 3)).inForceOn(Y2019.minusDays(1))).isEmpty();
    }

    @Test
    void a_standard_is_in_force_from_its_day_until_the_next_one() {
        var standards = Standards.NONE.after(set(Y2019, 3)).after(set(Y2022, 4));
        assertThat(standards.inForceOn(Y2019)).contains(set(Y2019, 3));
        assertThat(standards.inForceOn(Y2022.minusDays(1))).contains(set(Y2019, 3));
        assertThat(standards.inForceOn(Y2022)).contains(set(Y2022, 4));
    }

    @Test
    void the_order_of_recording_does_not_matter_between_days() {
        var late = Standards.NONE.after(set(Y2022, 4)).after(set(Y2019, 3));
        assertThat(late).isEqualTo(Standards.NONE.after(set(Y2019, 3)).after(set(Y2022, 4)));
    }

    @Test
    void a_standard_set_later_for_the_same_day_takes_its_place() {
        var standards = Standards.NONE.after(set(Y2019, 3)).after(set(Y2019, 2));
        assertThat(standards.inForceOn(Y2019)).contains(set(Y2019, 2));
    }

    @Test
    void a_standard_is_set_for_its_own_day_only() {
        var standards = Standards.NONE.after(set(Y2019, 3));
        assertThat(standards.setFor(Y2019)).contains(set(Y2019, 3));
        assertThat(standards.setFor(Y2022)).isEmpty();
    }

    private static StandardSet set(LocalDate from, int level) {
        return new StandardSet(
                new PostId("kabid"),
                new TreeMap<>(Map.of(new CompetencyId("M.01"), new Level(level))),
                "SK 1",
                from);
    }
}
