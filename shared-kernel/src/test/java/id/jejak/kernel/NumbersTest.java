package id.jejak.kernel;

import static id.jejak.kernel.Refusals.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;

/** JP, levels, percentages and fractions. */
class NumbersTest {
    @ParameterizedTest
    @CsvSource({"0,0", "20,20", "20.00,20", "2E+1,20", "24.50,24.5", "2000,2000", "0.01,0.01"})
    void equal_jp_are_written_alike(String given, String written) {
        assertThat(jp(given)).hasToString(written).isEqualTo(jp(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "2000.01", "0.001", "1E+999999999", "1E-999999999"})
    void jp_outside_the_range_or_too_fine_are_refused(String hours) {
        assertRefused("jp.out-of-range", () -> jp(hours));
    }

    @Test
    void jp_add_up_and_compare() {
        assertThat(jp("20").plus(jp("4.5"))).isEqualTo(jp("24.5"));
        assertThat(jp("20").isAtLeast(jp("20"))).isTrue();
        assertThat(jp("19.99").isAtLeast(jp("20"))).isFalse();
    }

    @Test
    void jp_never_add_up_beyond_the_range() {
        assertRefused("jp.out-of-range", () -> jp("2000").plus(jp("0.01")));
    }

    @ParameterizedTest
    @CsvSource({"0,Belum tampak", "1,Paham", "2,Dasar", "3,Menengah", "4,Mumpuni", "5,Ahli"})
    void every_level_has_a_title(int level, String title) {
        assertThat(new Level(level).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6})
    void a_level_outside_0_to_5_is_refused(int level) {
        assertRefused("level.out-of-range", () -> new Level(level));
    }

    @Test
    void levels_are_ordered() {
        assertThat(new Level(3)).isGreaterThan(new Level(2)).isLessThan(new Level(4));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "100.00,100", "1E+2,100", "87.50,87.5", "0.01,0.01"})
    void equal_percentages_are_written_alike(String given, String written) {
        assertThat(percent(given)).hasToString(written).isEqualTo(percent(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "99.999", "1E+999999999"})
    void a_percentage_outside_the_range_or_too_fine_is_refused(String value) {
        assertRefused("percent.out-of-range", () -> percent(value));
    }

    @Test
    void a_fraction_keeps_the_sums_it_came_from() {
        assertThat(new Fraction(4, 5)).isNotEqualTo(new Fraction(8, 10));
    }

    @ParameterizedTest
    @CsvSource({"-1,1", "1,0", "1,-1"})
    void a_fraction_that_makes_no_sense_is_refused(long numerator, long denominator) {
        assertRefused("fraction.bad", () -> new Fraction(numerator, denominator));
    }

    private static Jp jp(String hours) {
        return new Jp(new BigDecimal(hours));
    }

    private static Percent percent(String value) {
        return new Percent(new BigDecimal(value));
    }
}
