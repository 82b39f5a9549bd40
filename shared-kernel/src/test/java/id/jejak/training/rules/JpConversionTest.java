package id.jejak.training.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.Jp;
import id.jejak.kernel.ProgrammeId;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.OnePolicy;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.shipped.ShippedModels;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.training.events.Activity;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeMap;

class JpConversionTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 8);

    /** Every row of domain facts 1.3: 3 days, 2 meetings, a programme of 40 JP. */
    @ParameterizedTest(name = "{0}: {1} national, {2} international")
    @CsvSource({
        "TUGAS_BELAJAR, 40, 40",
        "IZIN_BELAJAR, 40, 40",
        "STRUCTURAL_LEADERSHIP, 40, 40",
        "MANAGERIAL, 40, 48",
        "TECHNICAL, 40, 48",
        "FUNCTIONAL, 40, 48",
        "SOCIOCULTURAL, 40, 48",
        "SEMINAR, 12, 18",
        "WORKSHOP, 15, 21",
        "COURSE, 40, 48",
        "PENATARAN, 40, 48",
        "BIMTEK, 40, 48",
        "SOSIALISASI, 12, 18",
        "COACHING, 4, 8",
        "MENTORING, 4, 8",
        "E_LEARNING, 9, 12",
        "DISTANCE_TRAINING, 40, 48",
        "DETASERING, 20, 24",
        "OUTBOUND, 40, 48",
        "BENCHMARKING, 20, 40",
        "EXCHANGE, 20, 24",
        "SELF_DEVELOPMENT, 6, 7.2",
        "COMMUNITY_OF_PRACTICE, 6, 7.2",
        "MAGANG, 20, 24",
    })
    void the_table_gives(TrainingForm form, String national, String international) {
        assertThat(credit(activity(form, Reach.NATIONAL, 3, 2, "40"), 3))
                .isEqualTo(new Jp(new BigDecimal(national)));
        assertThat(credit(activity(form, Reach.INTERNATIONAL, 3, 2, "40"), 3))
                .isEqualTo(new Jp(new BigDecimal(international)));
    }

    @Test
    void the_table_has_a_row_for_every_form() throws NoSuchMethodException {
        var rows =
                getClass()
                        .getDeclaredMethod(
                                "the_table_gives", TrainingForm.class, String.class, String.class)
                        .getAnnotation(CsvSource.class)
                        .value();
        assertThat(Arrays.stream(rows).map(row -> row.substring(0, row.indexOf(','))))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(TrainingForm.values()).map(Enum::name).toList());
    }

    @ParameterizedTest(name = "{1} days of {0} in a programme of {2} JP earn {3}")
    @CsvSource({
        "E_LEARNING, 3, 8.5, 8.5",
        "E_LEARNING, 3, 9, 9",
        "E_LEARNING, 3, 9.01, 9",
        "SELF_DEVELOPMENT, 2, 3.99, 3.99",
        "SELF_DEVELOPMENT, 2, 4, 4",
        "SELF_DEVELOPMENT, 2, 4.01, 4",
        "COMMUNITY_OF_PRACTICE, 2, 4.01, 4",
    })
    void a_daily_cap_bounds_the_hours_of_the_programme(
            TrainingForm form, int days, String programmeJp, String earned) {
        assertThat(credit(activity(form, Reach.NATIONAL, days, 1, programmeJp), days))
                .isEqualTo(new Jp(new BigDecimal(earned)));
    }

    @ParameterizedTest(name = "{1} sessions of {0} within {2} days count as {3} JP")
    @CsvSource({
        "COACHING, 1, 1, 2",
        "COACHING, 2, 30, 4",
        "COACHING, 3, 30, 4",
        "COACHING, 3, 31, 6",
        "COACHING, 5, 60, 8",
        "COACHING, 5, 61, 10",
        "MENTORING, 3, 30, 4",
    })
    void two_sessions_a_month_count(TrainingForm form, int sessions, int days, int earned) {
        assertThat(credit(activity(form, Reach.NATIONAL, days, sessions, "1"), days))
                .isEqualTo(Jp.of(earned));
    }

    @ParameterizedTest(name = "{0} of {1} days present earn {2}")
    @CsvSource({"4, 5, 40", "3, 5, 0", "5, 5, 40", "0, 1, 0", "1, 1, 40", "7, 9, 0", "8, 9, 40"})
    void below_four_fifths_of_the_days_nothing_is_earned(int present, int days, int earned) {
        var training = activity(TrainingForm.TECHNICAL, Reach.NATIONAL, days, 1, "40");
        assertThat(credit(training, present)).isEqualTo(Jp.of(earned));
    }

    @ParameterizedTest(name = "{0} JP abroad are {1}")
    @CsvSource({"10.01, 12.01", "10.02, 12.02", "0.02, 0.02", "0.03, 0.04", "1700, 2000"})
    void the_fifth_more_abroad_is_rounded_to_a_hundredth_and_ends_at_2000(
            String programmeJp, String earned) {
        var course = activity(TrainingForm.COURSE, Reach.INTERNATIONAL, 1, 1, programmeJp);
        assertThat(credit(course, 1)).isEqualTo(new Jp(new BigDecimal(earned)));
    }

    @Test
    void what_is_no_number_of_hours_is_no_decision() {
        var shipped = ShippedModels.of(JpConversion.ID, "2018.1").model();
        var below = shipped.dmn().replace("<text>hours * factor</text>", "<text>0 - hours</text>");
        var policies = OnePolicy.of(new PolicyModel(shipped.ref(), below));
        var training = activity(TrainingForm.TECHNICAL, Reach.NATIONAL, 1, 1, "40");
        assertThatThrownBy(() -> JpConversion.of(training, 1, DAY, policies))
                .isInstanceOf(NoDecision.class);
    }

    @Test
    void the_longest_seminar_ends_at_2000_too() {
        var seminar = activity(TrainingForm.SEMINAR, Reach.INTERNATIONAL, 1_500, 500, "40");
        assertThat(credit(seminar, 1_500)).isEqualTo(Jp.of(2_000));
    }

    private static Jp credit(Activity activity, int daysPresent) {
        return JpConversion.of(activity, daysPresent, DAY, ShippedPolicies.get()).jp();
    }

    private static Activity activity(
            TrainingForm form, Reach reach, int days, int meetings, String programmeJp) {
        return new Activity(
                new ProgrammeId("programme"),
                form,
                reach,
                days,
                meetings,
                new Jp(new BigDecimal(programmeJp)),
                new TreeMap<>());
    }
}
