package id.jejak.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.evaluation.events.Instrument;
import id.jejak.kernel.Percent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

class ScaleTest {
    @ParameterizedTest(name = "{0} on {1} to {2} is {3} %")
    @CsvSource({
        "1, 1, 5, 0",
        "4, 1, 5, 75",
        "5, 1, 5, 100",
        "2, 1, 4, 33.33",
        "3, 1, 4, 66.67",
        "87.7, 0, 100, 87.7",
        "1, 0, 800, 0.13",
        "-1, -2, 2, 25",
        "1e1, 0, 2e1, 50",
    })
    void an_answer_in_percent(
            BigDecimal raw, BigDecimal lowest, BigDecimal highest, BigDecimal percent) {
        assertThat(Scale.percent(scale(lowest, highest), raw)).isEqualTo(new Percent(percent));
    }

    @Test
    void a_scale_rises_and_covers_its_ends() {
        var likert = scale(BigDecimal.ONE, BigDecimal.valueOf(5));
        assertThat(Scale.isSound(likert)).isTrue();
        assertThat(Scale.covers(likert, BigDecimal.ONE)).isTrue();
        assertThat(Scale.covers(likert, new BigDecimal("5.0"))).isTrue();
        assertThat(Scale.covers(likert, new BigDecimal("0.99"))).isFalse();
        assertThat(Scale.covers(likert, new BigDecimal("5.01"))).isFalse();
    }

    @Test
    void a_scale_without_a_span_is_not_sound() {
        assertThat(Scale.isSound(scale(BigDecimal.ONE, new BigDecimal("1.0")))).isFalse();
        assertThat(Scale.isSound(scale(BigDecimal.TWO, BigDecimal.ONE))).isFalse();
    }

    private static Instrument scale(BigDecimal lowest, BigDecimal highest) {
        return new Instrument("form", "1", lowest, highest);
    }
}
