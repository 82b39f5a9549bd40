package id.jejak.policy.rules.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.training.events.TrainingForm;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.Arrays;

/** Domain facts 1.3, row by row. */
class JpConversionPolicyTest {
    private static final Ask ASK =
            Ask.of("jp-conversion", "2018.1", "begunMonths", 1, "presencePercent", 100);

    /** One day, one meeting (session, visit, semester), a programme of 40 JP. */
    @ParameterizedTest(name = "{0}: {1} national, {2} international")
    @CsvSource({
        "TUGAS_BELAJAR, 20, 20",
        "IZIN_BELAJAR, 20, 20",
        "STRUCTURAL_LEADERSHIP, 40, 40",
        "MANAGERIAL, 40, 48",
        "TECHNICAL, 40, 48",
        "FUNCTIONAL, 40, 48",
        "SOCIOCULTURAL, 40, 48",
        "SEMINAR, 4, 6",
        "WORKSHOP, 5, 7",
        "COURSE, 40, 48",
        "PENATARAN, 40, 48",
        "BIMTEK, 40, 48",
        "SOSIALISASI, 4, 6",
        "COACHING, 2, 4",
        "MENTORING, 2, 4",
        "E_LEARNING, 3, 4",
        "DISTANCE_TRAINING, 40, 48",
        "DETASERING, 20, 24",
        "OUTBOUND, 40, 48",
        "BENCHMARKING, 10, 20",
        "EXCHANGE, 20, 24",
        "SELF_DEVELOPMENT, 2, 2.4",
        "COMMUNITY_OF_PRACTICE, 2, 2.4",
        "MAGANG, 20, 24",
    })
    void a_single_unit_earns(String form, BigDecimal national, BigDecimal international) {
        assertThat(jp(form, "NATIONAL", 1, 1, "40")).isEqualByComparingTo(national);
        assertThat(jp(form, "INTERNATIONAL", 1, 1, "40")).isEqualByComparingTo(international);
    }

    @Test
    void every_form_has_its_row() throws NoSuchMethodException {
        var rows =
                getClass()
                        .getDeclaredMethod(
                                "a_single_unit_earns",
                                String.class,
                                BigDecimal.class,
                                BigDecimal.class)
                        .getAnnotation(CsvSource.class)
                        .value();
        assertThat(Arrays.stream(rows).map(row -> row.substring(0, row.indexOf(','))))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(TrainingForm.values()).map(Enum::name).toList());
    }

    @ParameterizedTest(name = "{0} {1}: {2} days, {3} meetings earn {4}")
    @CsvSource({
        "SEMINAR, NATIONAL, 3, 1, 12",
        "SEMINAR, INTERNATIONAL, 3, 1, 18",
        "WORKSHOP, NATIONAL, 3, 1, 15",
        "WORKSHOP, INTERNATIONAL, 3, 1, 21",
        "SOSIALISASI, NATIONAL, 2, 1, 8",
        "SOSIALISASI, INTERNATIONAL, 2, 1, 12",
        "TUGAS_BELAJAR, NATIONAL, 180, 1, 20",
        "TUGAS_BELAJAR, NATIONAL, 720, 4, 80",
        "IZIN_BELAJAR, INTERNATIONAL, 360, 2, 40",
        "BENCHMARKING, NATIONAL, 5, 2, 20",
        "BENCHMARKING, INTERNATIONAL, 5, 2, 40",
        "DETASERING, NATIONAL, 60, 9, 20",
        "EXCHANGE, INTERNATIONAL, 365, 9, 24",
        "MAGANG, NATIONAL, 30, 20, 20",
    })
    void units_add_up(String form, String reach, int days, int meetings, BigDecimal earned) {
        assertThat(jp(form, reach, days, meetings, "40")).isEqualByComparingTo(earned);
    }

    @ParameterizedTest(name = "{1} {0} sessions in {2} begun months, {3}: {4}")
    @CsvSource({
        "COACHING, 1, 1, NATIONAL, 2",
        "COACHING, 2, 1, NATIONAL, 4",
        "COACHING, 3, 1, NATIONAL, 4",
        "COACHING, 3, 2, NATIONAL, 6",
        "COACHING, 4, 2, NATIONAL, 8",
        "COACHING, 5, 2, NATIONAL, 8",
        "COACHING, 3, 1, INTERNATIONAL, 8",
        "MENTORING, 2, 1, NATIONAL, 4",
        "MENTORING, 3, 1, NATIONAL, 4",
        "MENTORING, 9, 3, INTERNATIONAL, 24",
    })
    void two_sessions_count_a_month(
            String form, int sessions, int months, String reach, BigDecimal earned) {
        assertThat(
                        ASK.number(
                                "jp",
                                "form",
                                form,
                                "reach",
                                reach,
                                "days",
                                months * 30,
                                "meetings",
                                sessions,
                                "begunMonths",
                                months,
                                "programmeJp",
                                0))
                .isEqualByComparingTo(earned);
    }

    @ParameterizedTest(name = "{0} {1}: {2} days, {3} JP of the programme earn {4}")
    @CsvSource({
        "E_LEARNING, NATIONAL, 3, 8.99, 8.99",
        "E_LEARNING, NATIONAL, 3, 9, 9",
        "E_LEARNING, NATIONAL, 3, 9.01, 9",
        "E_LEARNING, INTERNATIONAL, 3, 11.99, 11.99",
        "E_LEARNING, INTERNATIONAL, 3, 12, 12",
        "E_LEARNING, INTERNATIONAL, 3, 12.01, 12",
        "SELF_DEVELOPMENT, NATIONAL, 2, 3.99, 3.99",
        "SELF_DEVELOPMENT, NATIONAL, 2, 4.01, 4",
        "SELF_DEVELOPMENT, INTERNATIONAL, 2, 4, 4.8",
        "SELF_DEVELOPMENT, INTERNATIONAL, 2, 5, 4.8",
        "COMMUNITY_OF_PRACTICE, NATIONAL, 2, 4.01, 4",
        "COMMUNITY_OF_PRACTICE, INTERNATIONAL, 2, 3, 3.6",
    })
    void a_daily_limit_bounds_the_hours(
            String form, String reach, int days, String programmeJp, BigDecimal earned) {
        assertThat(jp(form, reach, days, 1, programmeJp)).isEqualByComparingTo(earned);
    }

    @Test
    void the_fifth_more_abroad_is_exact() {
        assertThat(jp("TECHNICAL", "INTERNATIONAL", 5, 1, "33.33")).isEqualByComparingTo("39.996");
    }

    @ParameterizedTest(name = "present {0} of {1} days: {2} JP")
    @CsvSource({"4, 5, 40", "5, 5, 40", "3, 5, 0", "0, 5, 0", "799, 1000, 0", "800, 1000, 40"})
    void somebody_is_present_for_four_fifths_of_the_days(int there, int days, BigDecimal earned) {
        var about =
                ASK.about(
                        "form",
                        "TECHNICAL",
                        "reach",
                        "NATIONAL",
                        "days",
                        days,
                        "meetings",
                        1,
                        "programmeJp",
                        40,
                        "presencePercent",
                        Ask.percent(there, days));
        assertThat(new BigDecimal(about.value("jp").text())).isEqualByComparingTo(earned);
        assertThat(about.value("present").text()).isEqualTo("" + (earned.signum() > 0));
    }

    @Test
    void nothing_earns_more_than_two_thousand() {
        assertThat(jp("TECHNICAL", "NATIONAL", 300, 1, "2000")).isEqualByComparingTo("2000");
        assertThat(jp("TECHNICAL", "INTERNATIONAL", 300, 1, "1666.66"))
                .isEqualByComparingTo("1999.992");
        assertThat(jp("TECHNICAL", "INTERNATIONAL", 300, 1, "1666.67"))
                .isEqualByComparingTo("2000");
        assertThat(jp("WORKSHOP", "NATIONAL", 1_500, 1, "40")).isEqualByComparingTo("2000");
    }

    private static BigDecimal jp(
            String form, String reach, int days, int meetings, String programmeJp) {
        return ASK.number(
                "jp",
                "form",
                form,
                "reach",
                reach,
                "days",
                days,
                "meetings",
                meetings,
                "programmeJp",
                new BigDecimal(programmeJp));
    }
}
