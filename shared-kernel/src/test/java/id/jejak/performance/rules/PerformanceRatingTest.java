package id.jejak.performance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.PolicyRef;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.Expectation;
import id.jejak.performance.events.Period;
import id.jejak.performance.events.Rating;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.TreeSet;

class PerformanceRatingTest {

    @ParameterizedTest
    @CsvSource({
        "2021-06-30, 2014.1",
        "2021-07-01, 2021.1",
        "2021-12-31, 2021.1",
        "2022-01-01, 2022.1",
        "2025-12-31, 2022.1"
    })
    void the_last_day_of_the_period_names_the_rule(LocalDate to, String version) {
        var period = new Period(Period.Kind.PERIODIC, to.withDayOfMonth(1), to);
        assertThat(PerformanceRating.ruleFor(period))
                .isEqualTo(new PolicyRef("performance-rating", version));
    }

    @ParameterizedTest
    @CsvSource({
        "ABOVE, BELOW, KURANG",
        "ABOVE, MEETS, BAIK",
        "ABOVE, ABOVE, SANGAT_BAIK",
        "MEETS, BELOW, KURANG",
        "MEETS, MEETS, BAIK",
        "MEETS, ABOVE, BAIK",
        "BELOW, BELOW, SANGAT_KURANG",
        "BELOW, MEETS, BUTUH_PERBAIKAN",
        "BELOW, ABOVE, BUTUH_PERBAIKAN"
    })
    void every_cell_of_the_matrix(Expectation result, Expectation behaviour, Rating rating) {
        assertThat(PerformanceRating.of(compared(result, behaviour), PerformanceRating.MATRIX))
                .isEqualTo(rating);
    }

    @ParameterizedTest
    @CsvSource({
        "100, SANGAT_BAIK",
        "91, SANGAT_BAIK",
        "90.99, BAIK",
        "76, BAIK",
        "75.99, CUKUP",
        "61, CUKUP",
        "60.99, KURANG",
        "51, KURANG",
        "50.99, BURUK",
        "50, BURUK",
        "0, BURUK"
    })
    void every_edge_of_the_scale_before_july_2021(String score, Rating rating) {
        assertThat(PerformanceRating.of(scored(score), PerformanceRating.SCORES)).isEqualTo(rating);
    }

    @ParameterizedTest
    @CsvSource({
        "120, SANGAT_BAIK",
        "110, SANGAT_BAIK",
        "109.99, BAIK",
        "90, BAIK",
        "89.99, CUKUP",
        "70, CUKUP",
        "69.99, KURANG",
        "50, KURANG",
        "49.99, SANGAT_KURANG"
    })
    void every_edge_of_the_months_between(String score, Rating rating) {
        assertThat(PerformanceRating.of(scored(score), PerformanceRating.BETWEEN))
                .isEqualTo(rating);
    }

    @Test
    void a_rule_takes_its_own_facts_within_its_range() {
        var both = compared(Expectation.MEETS, Expectation.MEETS);
        assertThat(PerformanceRating.fits(both, PerformanceRating.MATRIX)).isTrue();
        assertThat(PerformanceRating.fits(both, PerformanceRating.SCORES)).isFalse();
        assertThat(PerformanceRating.fits(scored("100"), PerformanceRating.SCORES)).isTrue();
        assertThat(PerformanceRating.fits(scored("100.01"), PerformanceRating.SCORES)).isFalse();
        assertThat(PerformanceRating.fits(scored("-1"), PerformanceRating.SCORES)).isFalse();
        assertThat(PerformanceRating.fits(scored("120"), PerformanceRating.BETWEEN)).isTrue();
        assertThat(PerformanceRating.fits(scored("120.1"), PerformanceRating.BETWEEN)).isFalse();
        assertThat(PerformanceRating.fits(scored("90"), PerformanceRating.MATRIX)).isFalse();
        assertThatThrownBy(() -> PerformanceRating.of(both, PerformanceRating.SCORES))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Appraisal compared(Expectation result, Expectation behaviour) {
        return new Appraisal(result, behaviour, null, new TreeMap<>(), new TreeSet<>());
    }

    private static Appraisal scored(String score) {
        return new Appraisal(null, null, new BigDecimal(score), new TreeMap<>(), new TreeSet<>());
    }
}
