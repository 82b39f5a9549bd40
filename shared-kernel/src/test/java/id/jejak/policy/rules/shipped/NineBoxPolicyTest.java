package id.jejak.policy.rules.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

/** Domain facts 5: the ministry's grid, and both pairs of cuts. */
class NineBoxPolicyTest {

    @ParameterizedTest(name = "performance {0}, potential {1}: box {2}, {3}, {4}")
    @CsvSource({
        "95, 95, 9, PROMOTE_AND_RETAIN, NATIONAL",
        "80, 95, 8, RETAIN_AND_WIDEN, AGENCY",
        "95, 80, 7, RETAIN_AND_ENRICH, AGENCY",
        "60, 95, 6, PLACE_AND_COUNSEL, NONE",
        "80, 80, 5, PLACE_AND_DEVELOP, NONE",
        "95, 60, 4, ROTATE_AND_DEVELOP, NONE",
        "60, 80, 3, COUNSEL_AND_DEVELOP, NONE",
        "80, 60, 2, GUIDE_AND_DEVELOP, NONE",
        "60, 60, 1, BY_LAW, NONE",
    })
    void a_place_in_the_grid(
            int performance, int potential, String box, String followUp, String group) {
        for (var version : new String[] {"2020.1", "2020.2-ninety-seventy"}) {
            var outcome =
                    Ask.of("nine-box", version)
                            .about("performanceAxis", performance, "potentialAxis", potential);
            assertThat(outcome.value("box").text()).isEqualTo(box);
            assertThat(outcome.value("followUp").text()).isEqualTo(followUp);
            assertThat(outcome.value("successionGroup").text()).isEqualTo(group);
        }
    }

    @ParameterizedTest(name = "{0}, {1}: {2} and {3}")
    @CsvSource({
        "2020.1, 100, ABOVE, HIGH",
        "2020.1, 90, ABOVE, HIGH",
        "2020.1, 89.9999, MEETS, MEDIUM",
        "2020.1, 75, MEETS, MEDIUM",
        "2020.1, 74.9999, BELOW, LOW",
        "2020.1, 70, BELOW, LOW",
        "2020.1, 0, BELOW, LOW",
        "2020.2-ninety-seventy, 90, ABOVE, HIGH",
        "2020.2-ninety-seventy, 89.9999, MEETS, MEDIUM",
        "2020.2-ninety-seventy, 75, MEETS, MEDIUM",
        "2020.2-ninety-seventy, 70, MEETS, MEDIUM",
        "2020.2-ninety-seventy, 69.9999, BELOW, LOW",
    })
    void both_axes_are_cut(String version, BigDecimal value, String performance, String potential) {
        var ask = Ask.of("nine-box", version, "performanceAxis", value, "potentialAxis", value);
        assertThat(ask.word("performanceLevel")).isEqualTo(performance);
        assertThat(ask.word("potentialLevel")).isEqualTo(potential);
    }
}
