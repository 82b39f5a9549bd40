package id.jejak.policy.rules.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Domain facts 8: Satyalancana Karya Satya in both readings, and ASN Berprestasi. */
class AwardPoliciesTest {

    @ParameterizedTest(name = "{0} for {1}, {2} years, punished {3}: {4}")
    @CsvSource({
        "SATYALANCANA_X, PNS, 9, false, SERVICE_TOO_SHORT",
        "SATYALANCANA_X, PNS, 10, false, ELIGIBLE",
        "SATYALANCANA_X, PNS, 35, false, ELIGIBLE",
        "SATYALANCANA_XX, PNS, 19, false, SERVICE_TOO_SHORT",
        "SATYALANCANA_XX, PNS, 20, false, ELIGIBLE",
        "SATYALANCANA_XXX, PNS, 29, false, SERVICE_TOO_SHORT",
        "SATYALANCANA_XXX, PNS, 30, false, ELIGIBLE",
        "SATYALANCANA_X, PNS, 10, true, PUNISHED",
        "SATYALANCANA_XX, PNS, 20, true, PUNISHED",
        "SATYALANCANA_XXX, PNS, 30, true, PUNISHED",
        "SATYALANCANA_X, PNS, 9, true, SERVICE_TOO_SHORT",
        "SATYALANCANA_X, CPNS, 10, false, NOT_A_PNS",
        "SATYALANCANA_X, PPPK, 10, false, NOT_A_PNS",
        "SATYALANCANA_X, PPPK_PARUH_WAKTU, 30, true, NOT_A_PNS",
    })
    void continuous_clean_service(
            String award, String kind, int years, boolean punished, String verdict) {
        var outcome =
                Ask.of("satyalancana-karya-satya", "2010.1")
                        .about(
                                "award", award,
                                "employmentKind", kind,
                                "serviceYears", years,
                                "gravelyPunished", punished);
        assertThat(outcome.value("verdict").text()).isEqualTo(verdict);
        assertThat(outcome.value("eligible").text()).isEqualTo("" + verdict.equals("ELIGIBLE"));
    }

    @ParameterizedTest(name = "{0} for {1}, {2} years since: {3}")
    @CsvSource({
        "SATYALANCANA_X, PNS, -1, SERVICE_TOO_SHORT",
        "SATYALANCANA_X, PNS, 9, SERVICE_TOO_SHORT",
        "SATYALANCANA_X, PNS, 10, ELIGIBLE",
        "SATYALANCANA_XX, PNS, 19, SERVICE_TOO_SHORT",
        "SATYALANCANA_XX, PNS, 20, ELIGIBLE",
        "SATYALANCANA_XXX, PNS, 29, SERVICE_TOO_SHORT",
        "SATYALANCANA_XXX, PNS, 30, ELIGIBLE",
        "SATYALANCANA_X, CPNS, 10, NOT_A_PNS",
        "SATYALANCANA_X, PPPK, 30, NOT_A_PNS",
        "SATYALANCANA_X, PPPK_PARUH_WAKTU, 30, NOT_A_PNS",
    })
    void the_count_starts_anew(String award, String kind, int years, String verdict) {
        var outcome =
                Ask.of("satyalancana-karya-satya", "2010.2-restart")
                        .about(
                                "award", award,
                                "employmentKind", kind,
                                "cleanServiceYears", years);
        assertThat(outcome.value("verdict").text()).isEqualTo(verdict);
        assertThat(outcome.value("eligible").text()).isEqualTo("" + verdict.equals("ELIGIBLE"));
    }

    @ParameterizedTest(name = "{0}: clean {1}")
    @CsvSource({"NONE, true", "LIGHT, true", "MEDIUM, false", "HEAVY, false"})
    void a_clean_record(String heaviest, boolean met) {
        assertThat(criteria().truth("cleanRecordMet", "disciplineLastFiveYears", heaviest))
                .isEqualTo(met);
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
        "BAIK, BAIK, true",
        "SANGAT_BAIK, BAIK, true",
        "BAIK, SANGAT_BAIK, true",
        "SANGAT_BAIK, SANGAT_BAIK, true",
        "BAIK, NONE, false",
        "NONE, NONE, false",
        "BAIK, CUKUP, false",
        "BAIK, KURANG, false",
        "BAIK, SANGAT_KURANG, false",
        "BAIK, BURUK, false",
        "CUKUP, BAIK, false",
        "SANGAT_BAIK, BUTUH_PERBAIKAN, false",
        "BUTUH_PERBAIKAN, SANGAT_BAIK, false",
        "KURANG, BAIK, false",
        "SANGAT_KURANG, BAIK, false",
        "BURUK, BAIK, false",
    })
    void two_good_years(String last, String before, boolean met) {
        assertThat(criteria().truth("goodRatingsMet", "ratingLast", last, "ratingBefore", before))
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void in_service(boolean serving) {
        assertThat(criteria().truth("inServiceMet", "inService", serving)).isEqualTo(serving);
    }

    private static Ask criteria() {
        return Ask.of(
                "award-criteria",
                "2025.1",
                "inService",
                true,
                "disciplineLastFiveYears",
                "NONE",
                "ratingLast",
                "BAIK",
                "ratingBefore",
                "BAIK");
    }
}
