package id.jejak.policy.rules.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Domain facts 7: the two scales and the matrix. */
class PerformanceRatingPolicyTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "100, SANGAT_BAIK",
        "91, SANGAT_BAIK",
        "90.99, BAIK",
        "90, BAIK",
        "76, BAIK",
        "75.99, CUKUP",
        "75, CUKUP",
        "61, CUKUP",
        "60.99, KURANG",
        "60, KURANG",
        "51, KURANG",
        "50.99, BURUK",
        "50, BURUK",
        "0, BURUK",
    })
    void a_score_of_a_hundred_is(BigDecimal score, String rating) {
        var ask = Ask.of("performance-rating", "2014.1");
        assertThat(ask.word("rating", "score", score)).isEqualTo(rating);
    }

    /** The bands themselves are uncertain. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "120, SANGAT_BAIK",
        "110, SANGAT_BAIK",
        "109.99, BAIK",
        "90, BAIK",
        "89.99, CUKUP",
        "70, CUKUP",
        "69.99, KURANG",
        "50, KURANG",
        "49.99, SANGAT_KURANG",
        "0, SANGAT_KURANG",
    })
    void a_score_of_a_hundred_and_twenty_is(BigDecimal score, String rating) {
        var ask = Ask.of("performance-rating", "2021.1");
        assertThat(ask.word("rating", "score", score)).isEqualTo(rating);
    }

    @ParameterizedTest(name = "result {0}, behaviour {1}: {2}")
    @CsvSource({
        "ABOVE, BELOW, KURANG",
        "ABOVE, MEETS, BAIK",
        "ABOVE, ABOVE, SANGAT_BAIK",
        "MEETS, BELOW, KURANG",
        "MEETS, MEETS, BAIK",
        "MEETS, ABOVE, BAIK",
        "BELOW, BELOW, SANGAT_KURANG",
        "BELOW, MEETS, BUTUH_PERBAIKAN",
        "BELOW, ABOVE, BUTUH_PERBAIKAN",
    })
    void the_matrix_says(String result, String behaviour, String rating) {
        var ask = Ask.of("performance-rating", "2022.1");
        assertThat(ask.word("rating", "workResult", result, "workBehaviour", behaviour))
                .isEqualTo(rating);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1999-12-31, 2014.1",
        "2021-06-30, 2014.1",
        "2021-07-01, 2021.1",
        "2021-12-31, 2021.1",
        "2022-01-01, 2022.1",
        "2026-12-31, 2022.1",
    })
    void each_version_has_its_time(LocalDate on, String version) {
        assertThat(ShippedPolicies.get().inForce("performance-rating", on))
                .get()
                .extracting(policy -> policy.ref().version())
                .isEqualTo(version);
    }
}
