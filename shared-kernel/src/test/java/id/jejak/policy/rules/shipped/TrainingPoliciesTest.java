package id.jejak.policy.rules.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;

/** Who may enrol, who comes first, when a programme is looked at and what is advised. */
class TrainingPoliciesTest {

    @ParameterizedTest(name = "in service {0}, {1} {2}, {3} JP and {4} more: {5}")
    @CsvSource({
        "true, PNS, PELAKSANA, 100, 40, ADMITTED",
        "true, CPNS, PELAKSANA, 0, 40, ADMITTED",
        "true, PPPK, PELAKSANA, 4, 20, ADMITTED",
        "true, PPPK, PELAKSANA, 4, 20.01, ADMITTED_ABOVE_CEILING",
        "true, PPPK_PARUH_WAKTU, JF_TERAMPIL, 24, 2, ADMITTED_ABOVE_CEILING",
        "true, PPPK, JPT_UTAMA, 24, 40, ADMITTED",
        "true, PPPK, JPT_MADYA, 24, 40, ADMITTED",
        "true, PPPK, JPT_PRATAMA, 24, 40, ADMITTED_ABOVE_CEILING",
        "false, PNS, PELAKSANA, 0, 4, NOT_IN_SERVICE",
        "false, PPPK, PELAKSANA, 24, 4, NOT_IN_SERVICE",
    })
    void an_enrolment(
            boolean serving,
            String kind,
            String post,
            BigDecimal before,
            BigDecimal worth,
            String admission) {
        var outcome =
                Ask.of("enrolment-eligibility", "seed.1")
                        .about(
                                "inService", serving,
                                "employmentKind", kind,
                                "postClass", post,
                                "jpInYear", before,
                                "jpWorth", worth);
        assertThat(outcome.value("admission").text()).isEqualTo(admission);
        assertThat(outcome.value("eligible").text()).isEqualTo("" + serving);
    }

    @ParameterizedTest
    @EnumSource(PostClass.class)
    void a_ceiling_is_that_of_the_yearly_duty(PostClass post) {
        var isLifted = post == PostClass.JPT_UTAMA || post == PostClass.JPT_MADYA;
        for (var kind : EmploymentKind.values()) {
            var admission =
                    Ask.of("enrolment-eligibility", "seed.1")
                            .word(
                                    "admission",
                                    "inService",
                                    true,
                                    "employmentKind",
                                    kind,
                                    "postClass",
                                    post,
                                    "jpInYear",
                                    24,
                                    "jpWorth",
                                    1);
            assertThat(admission)
                    .isEqualTo(kind.isPns() || isLifted ? "ADMITTED" : "ADMITTED_ABOVE_CEILING");
        }
    }

    @ParameterizedTest(name = "{0} levels, {1} months, {2} JP, need {3}: {4} points")
    @CsvSource({
        "0, 0, 0, false, 0",
        "1, 0, 0, false, 10",
        "5, 0, 0, false, 50",
        "6, 0, 0, false, 50",
        "45, 0, 0, false, 50",
        "0, 1, 0, false, 1",
        "0, 36, 0, false, 36",
        "0, 37, 0, false, 36",
        "0, 400, 0, false, 36",
        "0, 0, 1, false, 1",
        "0, 0, 20, false, 20",
        "0, 0, 0, true, 20",
        "2, 14, 12, true, 66",
        "9, 99, 20, true, 126",
    })
    void a_place_in_the_queue(
            int levels, int months, int jpMissing, boolean need, BigDecimal points) {
        assertThat(
                        Ask.of("waiting-priority", "seed.1")
                                .number(
                                        "points",
                                        "missingLevels",
                                        levels,
                                        "monthsWithoutTraining",
                                        months,
                                        "jpMissingBegun",
                                        jpMissing,
                                        "needAdopted",
                                        need))
                .isEqualByComparingTo(points);
    }

    @Test
    void every_ground_of_the_points_is_a_rule_that_fired() {
        var outcome =
                Ask.of("waiting-priority", "seed.1")
                        .about(
                                "missingLevels", 2,
                                "monthsWithoutTraining", 40,
                                "jpMissingBegun", 0,
                                "needAdopted", true);
        assertThat(outcome.fired())
                .extracting(fired -> fired.rule())
                .containsExactly("points_r1", "points_r4", "points_r5", "points_r6");
    }

    @ParameterizedTest(name = "{0} closed: {1}")
    @CsvSource({"0, false", "9, false", "10, true", "11, true"})
    void a_review_opens(int closed, boolean opens) {
        assertThat(Ask.of("programme-review", "seed.1").truth("opens", "evaluationsClosed", closed))
                .isEqualTo(opens);
    }

    @ParameterizedTest(name = "result {0}, improved {1}, feedback {2}: {3}")
    @CsvSource({
        "75, 60, 60, REPEAT",
        "100, 100, 100, REPEAT",
        "75, 60, 59.9999, IMPROVE",
        "75, 59.9999, 100, IMPROVE",
        "74.9999, 100, 100, IMPROVE",
        "50, 0, 0, IMPROVE",
        "50, 30, 0, IMPROVE",
        "49.9999, 30, 0, IMPROVE",
        "49.9999, 29.9999, 100, STOP",
        "0, 0, 0, STOP",
    })
    void advice_on_a_programme(
            BigDecimal result, BigDecimal improved, BigDecimal feedback, String advice) {
        assertThat(
                        Ask.of("programme-follow-up", "seed.1")
                                .word(
                                        "advice",
                                        "resultsMean",
                                        result,
                                        "improvedShare",
                                        improved,
                                        "feedbackMean",
                                        feedback))
                .isEqualTo(advice);
    }
}
