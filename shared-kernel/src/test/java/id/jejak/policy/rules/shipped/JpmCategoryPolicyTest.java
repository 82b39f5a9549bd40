package id.jejak.policy.rules.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Domain facts 3: both sets of categories, on exact fractions. */
class JpmCategoryPolicyTest {
    private static final Ask ASK = Ask.of("jpm-category", "2019.1");

    @ParameterizedTest(name = "{1} of {2} for {0}: {3}")
    @CsvSource({
        "FILLING, 0, 45, KURANG_MEMENUHI_SYARAT",
        "FILLING, 67999999, 100000000, KURANG_MEMENUHI_SYARAT",
        "FILLING, 67, 100, KURANG_MEMENUHI_SYARAT",
        "FILLING, 18, 27, KURANG_MEMENUHI_SYARAT",
        "FILLING, 17, 25, MASIH_MEMENUHI_SYARAT",
        "FILLING, 68, 100, MASIH_MEMENUHI_SYARAT",
        "FILLING, 19, 27, MASIH_MEMENUHI_SYARAT",
        "FILLING, 21, 27, MASIH_MEMENUHI_SYARAT",
        "FILLING, 79999999, 100000000, MASIH_MEMENUHI_SYARAT",
        "FILLING, 4, 5, MEMENUHI_SYARAT",
        "FILLING, 36, 45, MEMENUHI_SYARAT",
        "FILLING, 22, 27, MEMENUHI_SYARAT",
        "FILLING, 45, 45, MEMENUHI_SYARAT",
        "FILLING, 45, 9, MEMENUHI_SYARAT",
        "MAPPING, 0, 45, KURANG_OPTIMAL",
        "MAPPING, 77999999, 100000000, KURANG_OPTIMAL",
        "MAPPING, 21, 27, KURANG_OPTIMAL",
        "MAPPING, 39, 50, CUKUP_OPTIMAL",
        "MAPPING, 4, 5, CUKUP_OPTIMAL",
        "MAPPING, 89999999, 100000000, CUKUP_OPTIMAL",
        "MAPPING, 9, 10, OPTIMAL",
        "MAPPING, 27, 27, OPTIMAL",
        "MAPPING, 36, 27, OPTIMAL",
    })
    void a_match_is(String purpose, long achieved, long required, String category) {
        assertThat(ASK.word("category", "purpose", purpose, "jpm", Ask.percent(achieved, required)))
                .isEqualTo(category);
    }
}
