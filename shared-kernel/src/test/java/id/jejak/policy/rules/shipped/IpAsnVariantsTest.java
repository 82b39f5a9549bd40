package id.jejak.policy.rules.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

/** Domain facts 4.1, 4.2 and 4.5: what the variants change, and the cuts of the categories. */
class IpAsnVariantsTest {
    private static final Object[] COMMON = {
        "employmentKind", "PNS",
        "degree", "S1",
        "degreeStanding", "EQUAL",
        "postGroup", "PELAKSANA",
        "leadershipOfPost", false,
        "functionalOfPost", false,
        "functionalRequired", true,
        "jpTechnicalLastYear", 20,
        "seminarsLastTwoYears", 1,
        "ratingLast", "BAIK",
        "disciplineLastFiveYears", "NONE",
        "disciplineInForce", "NONE",
    };
    private static final Ask WHOLE = Ask.of("ip-asn", "2019.1", COMMON);
    private static final Ask PARTS = Ask.of("ip-asn", "2019.2-proportional", COMMON);
    private static final Ask HYPOTHESIS = Ask.of("ip-asn", "2023.1-hypothesis", COMMON);

    @ParameterizedTest(name = "{0} with {1} JP: {2} all or nothing, {3} in proportion")
    @CsvSource({
        "PELAKSANA, 0, 0, 0",
        "PELAKSANA, 0.1, 0, 0.1125",
        "PELAKSANA, 10, 0, 11.25",
        "PELAKSANA, 19.9, 0, 22.3875",
        "PELAKSANA, 20, 22.5, 22.5",
        "PELAKSANA, 20.1, 22.5, 22.5",
        "PELAKSANA, 300, 22.5, 22.5",
        "STRUCTURAL, 0, 0, 0",
        "STRUCTURAL, 10, 0, 7.5",
        "STRUCTURAL, 19.9, 0, 14.925",
        "STRUCTURAL, 20, 15, 15",
        "FUNCTIONAL, 4, 0, 3",
        "FUNCTIONAL, 19.9, 0, 14.925",
        "FUNCTIONAL, 300, 15, 15",
    })
    void twenty_jp_are_paid(String group, BigDecimal jp, BigDecimal whole, BigDecimal parts) {
        assertThat(WHOLE.number("technical", "postGroup", group, "jpTechnicalLastYear", jp))
                .isEqualByComparingTo(whole);
        assertThat(PARTS.number("technical", "postGroup", group, "jpTechnicalLastYear", jp))
                .isEqualByComparingTo(parts);
    }

    /** Both sides of every cut; 90.25 and the like once fell into no range. */
    @ParameterizedTest(name = "{0}, {1}, {2} JP: {3} is {4}")
    @CsvSource({
        "S3, SANGAT_BAIK, 12, 91, SANGAT_TINGGI",
        "S3, SANGAT_BAIK, 11.9, 90.8875, TINGGI",
        "S2, BAIK, 12, 81, TINGGI",
        "S2, BAIK, 11.9, 80.8875, SEDANG",
        "D3, BAIK, 12, 71, SEDANG",
        "D3, BAIK, 11.9, 70.8875, RENDAH",
        "D3, CUKUP, 12, 61, RENDAH",
        "D3, CUKUP, 11.9, 60.8875, SANGAT_RENDAH",
    })
    void categories_are_cut_half_open(
            String degree, String rating, BigDecimal jp, BigDecimal index, String category) {
        var outcome =
                PARTS.about("degree", degree, "ratingLast", rating, "jpTechnicalLastYear", jp);
        assertThat(new BigDecimal(outcome.value("ipAsn").text())).isEqualByComparingTo(index);
        assertThat(outcome.value("category").text()).isEqualTo(category);
    }

    @ParameterizedTest(name = "{0}, seminars {1}, {2}: {3} is {4}")
    @CsvSource({
        "SMA, 0, LIGHT, 60.5, SANGAT_RENDAH",
        "S3, 0, NONE, 82.5, TINGGI",
        "S1, 1, HEAVY, 86, TINGGI",
        "S2, 1, NONE, 95, SANGAT_TINGGI",
    })
    void halves_fall_into_a_category(
            String degree, int seminars, String measure, BigDecimal index, String category) {
        var outcome =
                WHOLE.about(
                        "degree", degree,
                        "ratingLast", "SANGAT_BAIK",
                        "seminarsLastTwoYears", seminars,
                        "disciplineLastFiveYears", measure);
        assertThat(new BigDecimal(outcome.value("ipAsn").text())).isEqualByComparingTo(index);
        assertThat(outcome.value("category").text()).isEqualTo(category);
    }

    /** Points of a hypothesis: 15 stands for "less". */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ABOVE, 25", "EQUAL, 20", "BELOW, 15"})
    void the_hypothesis_compares_the_degree_with_the_post(String standing, BigDecimal points) {
        assertThat(HYPOTHESIS.number("qualification", "degreeStanding", standing))
                .isEqualByComparingTo(points);
    }

    @Test
    void under_the_hypothesis_a_bachelor_can_reach_the_highest_category() {
        assertThat(WHOLE.word("category", "ratingLast", "SANGAT_BAIK")).isEqualTo("TINGGI");
        assertThat(HYPOTHESIS.word("category", "ratingLast", "SANGAT_BAIK"))
                .isEqualTo("SANGAT_TINGGI");
    }

    @ParameterizedTest(name = "{0} in force: {1}")
    @CsvSource({"NONE, 5", "LIGHT, 3", "MEDIUM, 2", "HEAVY, 1"})
    void under_the_hypothesis_only_a_measure_in_force_counts(String level, BigDecimal points) {
        assertThat(
                        HYPOTHESIS.number(
                                "discipline",
                                "disciplineInForce",
                                level,
                                "disciplineLastFiveYears",
                                "HEAVY"))
                .isEqualByComparingTo(points);
    }
}
