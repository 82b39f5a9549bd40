package id.jejak.policy.rules.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.PostClass;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;

/** Domain facts 1.1: a floor for PNS, a ceiling for PPPK. */
class JpDutyPolicyTest {
    private static final Ask ASK =
            Ask.of("jp-duty", "2017.1", "postClass", "PELAKSANA", "jpOwnInitiativeInYear", 0);

    @ParameterizedTest(name = "{0} with {1} JP: {2}, {3} missing, by {4}")
    @CsvSource({
        "PNS, 0, NOT_MET, 20, CALENDAR_YEAR",
        "PNS, 19.99, NOT_MET, 0.01, CALENDAR_YEAR",
        "PNS, 20, MET, 0, CALENDAR_YEAR",
        "PNS, 20.01, MET, 0, CALENDAR_YEAR",
        "PNS, 2000, MET, 0, CALENDAR_YEAR",
        "CPNS, 19.99, NOT_MET, 0.01, CALENDAR_YEAR",
        "CPNS, 20, MET, 0, CALENDAR_YEAR",
        "PPPK, 0, WITHIN_CEILING, 0, CONTRACT_YEAR",
        "PPPK, 23.99, WITHIN_CEILING, 0, CONTRACT_YEAR",
        "PPPK, 24, WITHIN_CEILING, 0, CONTRACT_YEAR",
        "PPPK, 24.01, ABOVE_CEILING, 0, CONTRACT_YEAR",
        "PPPK_PARUH_WAKTU, 24, WITHIN_CEILING, 0, CONTRACT_YEAR",
        "PPPK_PARUH_WAKTU, 24.01, ABOVE_CEILING, 0, CONTRACT_YEAR",
    })
    void a_year_stands(
            String kind, BigDecimal jp, String standing, BigDecimal missing, String year) {
        var outcome = ASK.about("employmentKind", kind, "jpInYear", jp);
        assertThat(outcome.value("standing").text()).isEqualTo(standing);
        assertThat(outcome.value("yearKind").text()).isEqualTo(year);
        assertThat(new BigDecimal(outcome.value("shortfall").text())).isEqualByComparingTo(missing);
    }

    @ParameterizedTest
    @EnumSource(PostClass.class)
    void the_ceiling_is_lifted_for_the_two_highest_classes_only(PostClass post) {
        var isLifted = post == PostClass.JPT_UTAMA || post == PostClass.JPT_MADYA;
        var above = new BigDecimal("24.01");
        for (var kind : new String[] {"PPPK", "PPPK_PARUH_WAKTU"}) {
            assertThat(standing(kind, post, above))
                    .isEqualTo(isLifted ? "WITHOUT_CEILING" : "ABOVE_CEILING");
            assertThat(standing(kind, post, new BigDecimal(24)))
                    .isEqualTo(isLifted ? "WITHOUT_CEILING" : "WITHIN_CEILING");
        }
        for (var kind : new String[] {"CPNS", "PNS"}) {
            assertThat(standing(kind, post, above)).isEqualTo("MET");
        }
    }

    private static String standing(String kind, PostClass post, BigDecimal jp) {
        return ASK.word("standing", "employmentKind", kind, "postClass", post, "jpInYear", jp);
    }

    /** What still counts years in Java counts them by the same numbers. */
    @Test
    void own_initiative_is_flagged_and_breaks_no_ceiling() {
        var outcome =
                ASK.about("employmentKind", "PPPK", "jpInYear", 24, "jpOwnInitiativeInYear", 16);
        assertThat(outcome.value("standing").text()).isEqualTo("WITHIN_CEILING");
        assertThat(outcome.value("flagged").text()).isEqualTo("true");
        assertThat(ASK.truth("flagged", "employmentKind", "PPPK", "jpInYear", 24)).isFalse();
        assertThat(
                        ASK.truth(
                                "flagged",
                                "employmentKind",
                                "PPPK",
                                "jpInYear",
                                24,
                                "jpOwnInitiativeInYear",
                                new BigDecimal("0.01")))
                .isTrue();
    }
}
