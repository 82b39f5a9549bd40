package id.jejak.performance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.Expectation;
import id.jejak.performance.events.Period;
import id.jejak.performance.events.Rating;
import id.jejak.performance.rules.PerformanceRating.Rated;
import id.jejak.policy.rules.shipped.ShippedPolicies;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

class PerformanceRatingTest {

    private static final Period SCORES = until("2020-12-31");
    private static final Period BETWEEN = until("2021-12-31");
    private static final Period MATRIX = until("2024-12-31");

    @ParameterizedTest
    @CsvSource({
        "2021-06-30, 80, 2014.1",
        "2021-07-01, 80, 2021.1",
        "2021-12-31, 80, 2021.1",
        "2022-01-01, , 2022.1",
        "2025-12-31, , 2022.1"
    })
    void the_last_day_of_the_period_names_the_rule(
            String to, @Nullable String score, String version) {
        var appraisal =
                score == null ? compared(Expectation.MEETS, Expectation.MEETS) : scored(score);
        assertThat(of(appraisal, until(to)).orElseThrow().policy().version()).isEqualTo(version);
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
        assertThat(of(compared(result, behaviour), MATRIX).orElseThrow().rating())
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
        assertThat(of(scored(score), SCORES).orElseThrow().rating()).isEqualTo(rating);
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
        assertThat(of(scored(score), BETWEEN).orElseThrow().rating()).isEqualTo(rating);
    }

    @Test
    void a_rule_takes_its_own_facts_within_its_range() {
        var both = compared(Expectation.MEETS, Expectation.MEETS);
        assertThat(of(both, MATRIX)).isPresent();
        assertThat(of(both, SCORES)).isEmpty();
        assertThat(of(scored("100"), SCORES)).isPresent();
        assertThat(of(scored("100.01"), SCORES)).isEmpty();
        assertThat(of(scored("-1"), SCORES)).isEmpty();
        assertThat(of(scored("120"), BETWEEN)).isPresent();
        assertThat(of(scored("120.1"), BETWEEN)).isEmpty();
        assertThat(of(scored("90"), MATRIX)).isEmpty();
    }

    private static Optional<Rated> of(Appraisal appraisal, Period period) {
        return PerformanceRating.of(appraisal, period, ShippedPolicies.get());
    }

    private static Period until(String to) {
        var last = LocalDate.parse(to);
        return new Period(Period.Kind.PERIODIC, last.withDayOfMonth(1), last);
    }

    private static Appraisal compared(Expectation result, Expectation behaviour) {
        return new Appraisal(result, behaviour, null, new TreeMap<>(), new TreeSet<>());
    }

    private static Appraisal scored(String score) {
        return new Appraisal(null, null, new BigDecimal(score), new TreeMap<>(), new TreeSet<>());
    }
}
