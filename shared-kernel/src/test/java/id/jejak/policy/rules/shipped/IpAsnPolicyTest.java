package id.jejak.policy.rules.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;

/** Domain facts 4.1 and 4.2: the index of 2019, every row. */
class IpAsnPolicyTest {
    /** Somebody who has everything but a degree named. */
    private static final Ask ASK = Ask.of("ip-asn", "2019.1", best("PNS", "PELAKSANA"));

    private static Object[] best(String kind, String group) {
        return new Object[] {
            "employmentKind",
            kind,
            "degree",
            "S1",
            "postGroup",
            group,
            "leadershipOfPost",
            true,
            "functionalOfPost",
            true,
            "functionalRequired",
            true,
            "jpTechnicalLastYear",
            20,
            "seminarsLastTwoYears",
            1,
            "ratingLast",
            "SANGAT_BAIK",
            "disciplineLastFiveYears",
            "NONE",
        };
    }

    @ParameterizedTest(name = "{0}: {1} points, at most {2} in all, {3}")
    @CsvSource({
        "S3, 25, 100, SANGAT_TINGGI",
        "S2, 20, 95, SANGAT_TINGGI",
        "S1, 15, 90, TINGGI",
        "D4, 15, 90, TINGGI",
        "D3, 10, 85, TINGGI",
        "D2, 5, 80, SEDANG",
        "D1, 5, 80, SEDANG",
        "SMA, 5, 80, SEDANG",
        "SMP, 1, 76, SEDANG",
        "SD, 1, 76, SEDANG",
    })
    void a_degree_is_worth_and_bounds_the_index(
            String degree, BigDecimal points, BigDecimal most, String category) {
        for (var group : new String[] {"STRUCTURAL", "FUNCTIONAL", "PELAKSANA"}) {
            var outcome = ASK.about("degree", degree, "postGroup", group);
            is(outcome, "qualification", points);
            is(outcome, "competency", new BigDecimal(40));
            is(outcome, "performance", new BigDecimal(30));
            is(outcome, "discipline", new BigDecimal(5));
            is(outcome, "ipAsn", most);
            assertThat(outcome.value("category").text()).isEqualTo(category);
        }
    }

    @ParameterizedTest(name = "{0}: leadership {1}, functional {2}, {3} JP, {4} seminars: {5}")
    @CsvSource({
        "STRUCTURAL, true, false, 20, 1, 15, 0, 15, 10",
        "STRUCTURAL, false, true, 20, 1, 0, 0, 15, 10",
        "STRUCTURAL, true, false, 19.9, 1, 15, 0, 0, 10",
        "STRUCTURAL, true, false, 20, 0, 15, 0, 15, 0",
        "STRUCTURAL, false, false, 0, 0, 0, 0, 0, 0",
        "FUNCTIONAL, false, true, 20, 1, 0, 15, 15, 10",
        "FUNCTIONAL, true, false, 20, 1, 0, 0, 15, 10",
        "FUNCTIONAL, false, true, 19.9, 1, 0, 15, 0, 10",
        "FUNCTIONAL, false, true, 20, 0, 0, 15, 15, 0",
        "FUNCTIONAL, false, false, 0, 0, 0, 0, 0, 0",
        "PELAKSANA, false, false, 20, 1, 0, 0, 22.5, 17.5",
        "PELAKSANA, true, true, 20, 1, 0, 0, 22.5, 17.5",
        "PELAKSANA, false, false, 19.9, 1, 0, 0, 0, 17.5",
        "PELAKSANA, false, false, 20, 0, 0, 0, 22.5, 0",
        "PELAKSANA, false, false, 0, 0, 0, 0, 0, 0",
        "PELAKSANA, false, false, 400, 9, 0, 0, 22.5, 17.5",
    })
    void competency_has_four_components_by_group(
            String group,
            boolean leadershipDone,
            boolean functionalDone,
            BigDecimal jp,
            int seminars,
            BigDecimal leadership,
            BigDecimal functional,
            BigDecimal technical,
            BigDecimal seminar) {
        var outcome =
                ASK.about(
                        "postGroup",
                        group,
                        "leadershipOfPost",
                        leadershipDone,
                        "functionalOfPost",
                        functionalDone,
                        "jpTechnicalLastYear",
                        jp,
                        "seminarsLastTwoYears",
                        seminars);
        is(outcome, "leadership", leadership);
        is(outcome, "functional", functional);
        is(outcome, "technical", technical);
        is(outcome, "seminar", seminar);
        is(outcome, "competency", leadership.add(functional).add(technical).add(seminar));
    }

    @Test
    void a_functional_post_without_required_training_counts_as_trained() {
        var outcome =
                ASK.about(
                        "postGroup",
                        "FUNCTIONAL",
                        "functionalRequired",
                        false,
                        "functionalOfPost",
                        false);
        is(outcome, "functional", new BigDecimal(15));
        is(outcome, "competency", new BigDecimal(40));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SANGAT_BAIK, 30",
        "BAIK, 25",
        "CUKUP, 15",
        "BUTUH_PERBAIKAN, 15",
        "KURANG, 5",
        "SANGAT_KURANG, 1",
        "BURUK, 1",
        "NONE, 0",
    })
    void a_rating_is_worth(String rating, BigDecimal points) {
        is(ASK.about("ratingLast", rating), "performance", points);
    }

    /** The scale of PP 46/2011 through both models; 50 itself once fell into no range. */
    @ParameterizedTest(name = "a score of {0}: {1}")
    @CsvSource({
        "100, 30", "91, 30", "90.99, 25", "90, 25", "76, 25", "75.99, 15", "75, 15", "65, 15",
        "61, 15", "60.99, 5", "60, 5", "51, 5", "50.5, 1", "50, 1", "49, 1", "0, 1",
    })
    void an_old_score_is_worth(BigDecimal score, BigDecimal points) {
        var rating = Ask.of("performance-rating", "2014.1").word("rating", "score", score);
        is(ASK.about("ratingLast", rating), "performance", points);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"NONE, 5", "LIGHT, 3", "MEDIUM, 2", "HEAVY, 1"})
    void a_measure_leaves(String heaviest, BigDecimal points) {
        is(ASK.about("disciplineLastFiveYears", heaviest), "discipline", points);
    }

    @ParameterizedTest(name = "{0} is not skipped")
    @ValueSource(strings = {"PNS", "PPPK", "PPPK_PARUH_WAKTU"})
    void everybody_but_cpns_is_measured(String kind) {
        assertThat(ASK.truth("measured", "employmentKind", kind)).isTrue();
        assertThat(ASK.word("category", "employmentKind", kind)).isEqualTo("TINGGI");
    }

    @Test
    void cpns_are_skipped() {
        assertThat(ASK.truth("measured", "employmentKind", "CPNS")).isFalse();
        assertThat(ASK.word("category", "employmentKind", "CPNS")).isEqualTo("TIDAK_DIUKUR");
    }

    @Test
    void the_least_that_can_be_reached() {
        var outcome =
                ASK.about(
                        "degree", "SD",
                        "jpTechnicalLastYear", 0,
                        "seminarsLastTwoYears", 0,
                        "ratingLast", "BURUK",
                        "disciplineLastFiveYears", "HEAVY");
        is(outcome, "ipAsn", new BigDecimal(3));
        assertThat(outcome.value("category").text()).isEqualTo("SANGAT_RENDAH");
    }

    @Test
    void nothing_is_decided_about_an_unknown_degree() {
        assertThatThrownBy(() -> ASK.about("degree", "NONE")).isInstanceOf(NoDecision.class);
    }

    private static void is(Outcome outcome, String output, BigDecimal expected) {
        assertThat(new BigDecimal(outcome.value(output).text()))
                .as(output)
                .isEqualByComparingTo(expected);
    }
}
