package id.jejak.learning.rules;

import static id.jejak.training.events.Reach.NATIONAL;
import static id.jejak.training.events.TrainingForm.COACHING;
import static id.jejak.training.events.TrainingForm.E_LEARNING;
import static id.jejak.training.events.TrainingForm.SELF_DEVELOPMENT;
import static id.jejak.training.events.TrainingForm.SEMINAR;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Jp;
import id.jejak.learning.events.Deed;
import id.jejak.learning.rules.JpCaps.Credited;
import id.jejak.policy.rules.SessionsAbroad;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

class JpCapsTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    @Test
    void e_learning_beside_other_e_learning_of_the_day_gets_what_the_day_has_left() {
        var first = deed(E_LEARNING, 0, 0, 1, "2");
        assertThat(credit(first, List.of())).isEqualTo(Jp.of(2));
        var second = deed(E_LEARNING, 0, 0, 1, "3");
        assertThat(credit(second, List.of(credited(first, "2")))).isEqualTo(Jp.of(1));
        assertThat(credit(second, List.of(credited(first, "2"), credited(second, "1"))))
                .isEqualTo(Jp.ZERO);
    }

    @Test
    void an_earlier_activity_fills_its_days_from_the_first() {
        var week = deed(E_LEARNING, 0, 4, 5, "7");
        var others = List.of(credited(week, "7"));
        assertThat(credit(deed(E_LEARNING, 2, 2, 1, "3"), others)).isEqualTo(Jp.of(2));
        assertThat(credit(deed(E_LEARNING, 3, 3, 1, "3"), others)).isEqualTo(Jp.of(3));
        assertThat(credit(deed(E_LEARNING, 0, 1, 2, "6"), others)).isEqualTo(Jp.ZERO);
    }

    @Test
    void other_forms_and_other_days_take_nothing_away() {
        var others = List.of(credited(deed(E_LEARNING, 0, 0, 1, "3"), "3"));
        assertThat(credit(deed(SELF_DEVELOPMENT, 0, 0, 1, "2"), others)).isEqualTo(Jp.of(2));
        assertThat(credit(deed(E_LEARNING, 1, 1, 1, "3"), others)).isEqualTo(Jp.of(3));
    }

    @Test
    void two_sessions_of_coaching_count_in_a_month() {
        var once = new Deed(COACHING, NATIONAL, MONDAY, MONDAY, 1, 1, Jp.of(2));
        var twice = new Deed(COACHING, NATIONAL, MONDAY, MONDAY.plusDays(9), 2, 2, Jp.of(4));
        assertThat(credit(twice, List.of())).isEqualTo(Jp.of(4));
        assertThat(credit(twice, List.of(credited(once, "2")))).isEqualTo(Jp.of(2));
        assertThat(credit(once, List.of(credited(twice, "4")))).isEqualTo(Jp.ZERO);
        var april =
                new Deed(
                        COACHING,
                        NATIONAL,
                        MONDAY.plusMonths(1),
                        MONDAY.plusMonths(1),
                        1,
                        1,
                        Jp.of(2));
        assertThat(credit(april, List.of(credited(twice, "4")))).isEqualTo(Jp.of(2));
    }

    /** Four in the month of March: what is left is April, and March costs nothing there. */
    @Test
    void more_sessions_abroad_than_count_at_home_leave_nothing_in_that_month_and_no_debt() {
        var end = MONDAY.plusMonths(1);
        var abroad = new Deed(COACHING, Reach.INTERNATIONAL, MONDAY, end, 4, 4, Jp.of(16));
        var home = new Deed(COACHING, NATIONAL, MONDAY, end, 2, 2, Jp.of(4));
        var march = new Deed(COACHING, NATIONAL, MONDAY, MONDAY, 1, 1, Jp.of(2));
        var policies = SessionsAbroad.four();
        var others = List.of(credited(abroad, "16"));
        assertThat(JpCaps.credit(home, others, MONDAY, policies).jp()).isEqualTo(Jp.of(4));
        assertThat(JpCaps.credit(march, others, MONDAY, policies).jp()).isEqualTo(Jp.ZERO);
    }

    @Test
    void forms_without_a_cap_keep_their_worth() {
        var seminar = deed(SEMINAR, 0, 1, 2, "9");
        assertThat(credit(seminar, List.of(credited(seminar, "8")))).isEqualTo(Jp.of(8));
    }

    private static Jp credit(Deed deed, List<Credited> others) {
        return JpCaps.credit(deed, others, MONDAY, ShippedPolicies.get()).jp();
    }

    private static Deed deed(TrainingForm form, int from, int to, int days, String jp) {
        return new Deed(
                form,
                NATIONAL,
                MONDAY.plusDays(from),
                MONDAY.plusDays(to),
                days,
                1,
                new Jp(new BigDecimal(jp)));
    }

    private static Credited credited(Deed deed, String jp) {
        return new Credited(deed, new Jp(new BigDecimal(jp)));
    }
}
