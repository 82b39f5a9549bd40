package id.jejak.assessment.rules;

import static id.jejak.assessment.events.Purpose.FILLING;
import static id.jejak.assessment.events.Purpose.MAPPING;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.assessment.events.CompetencyResult;
import id.jejak.assessment.events.JpmCategory;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Fraction;
import id.jejak.kernel.Level;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.OnePolicy;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.shipped.ShippedModels;
import id.jejak.policy.rules.shipped.ShippedPolicies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class JpmRuleTest {
    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);
    private static final Policies SHIPPED = ShippedPolicies.get();
    private static final Policies CAPPED = OnePolicy.of(capped());

    @ParameterizedTest
    @CsvSource({
        "100,MEMENUHI_SYARAT",
        "80,MEMENUHI_SYARAT",
        "79,MASIH_MEMENUHI_SYARAT",
        "68,MASIH_MEMENUHI_SYARAT",
        "67,KURANG_MEMENUHI_SYARAT",
        "0,KURANG_MEMENUHI_SYARAT"
    })
    void filling_a_post_cuts_at_80_and_68(int of100, JpmCategory category) {
        assertThat(JpmRule.of(results(of100, 100), FILLING, DAY, SHIPPED).category())
                .isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "100,OPTIMAL",
        "90,OPTIMAL",
        "89,CUKUP_OPTIMAL",
        "78,CUKUP_OPTIMAL",
        "77,KURANG_OPTIMAL",
        "0,KURANG_OPTIMAL"
    })
    void mapping_cuts_at_90_and_78(int of100, JpmCategory category) {
        assertThat(JpmRule.of(results(of100, 100), MAPPING, DAY, SHIPPED).category())
                .isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "799,1000,MASIH_MEMENUHI_SYARAT",
        "7999,10000,MASIH_MEMENUHI_SYARAT",
        "679,1000,KURANG_MEMENUHI_SYARAT",
        "6799,10000,KURANG_MEMENUHI_SYARAT"
    })
    void a_percentage_that_rounds_up_to_a_cut_stays_below_it(
            int achieved, int required, JpmCategory category) {
        assertThat(JpmRule.of(results(achieved, required), FILLING, DAY, SHIPPED).category())
                .isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({"899,1000,CUKUP_OPTIMAL", "8999,10000,CUKUP_OPTIMAL", "7799,10000,KURANG_OPTIMAL"})
    void the_same_holds_for_mapping(int achieved, int required, JpmCategory category) {
        assertThat(JpmRule.of(results(achieved, required), MAPPING, DAY, SHIPPED).category())
                .isEqualTo(category);
    }

    @Test
    void the_match_keeps_both_sums_and_the_policy() {
        var jpm = JpmRule.of(results(21, 27), FILLING, DAY, SHIPPED);
        assertThat(jpm.match()).isEqualTo(new Fraction(21, 27));
        assertThat(jpm.policy().isVersion(new PolicyRef("jpm-category", "2019.1"))).isTrue();
        assertThat(jpm.policy().rule()).isEqualTo("category_r2");
        assertThat(jpm.policy().inputs()).isEqualTo(Map.of("jpm", "77.7777", "purpose", "FILLING"));
    }

    @Test
    void a_surplus_offsets_a_deficit() {
        var results = List.of(result("M.01", 5, 3), result("M.02", 1, 3));
        assertThat(JpmRule.of(results, FILLING, DAY, SHIPPED).match())
                .isEqualTo(new Fraction(6, 6));
    }

    @Test
    void a_surplus_that_is_capped_offsets_nothing() {
        var results = List.of(result("M.01", 5, 3), result("M.02", 1, 3));
        assertThat(JpmRule.of(results, FILLING, DAY, CAPPED).match()).isEqualTo(new Fraction(4, 6));
    }

    @Test
    void a_gap_is_achieved_minus_required() {
        assertThat(result("M.01", 5, 3).gap()).isEqualTo(2);
        assertThat(result("M.01", 0, 5).gap()).isEqualTo(-5);
    }

    /** The shipped text, but it reads what is capped. */
    private static PolicyModel capped() {
        var shipped = ShippedModels.of("jpm-category", "2019.1").model();
        return new PolicyModel(
                new PolicyRef("jpm-category", "what-if"),
                shipped.dmn()
                        .replace("name=\"jpm\"", "name=\"jpmCapped\"")
                        .replace("<text>jpm</text>", "<text>jpmCapped</text>"));
    }

    /** Required at level 1 each, as many as needed to reach the fraction exactly. */
    private static List<CompetencyResult> results(int achieved, int required) {
        var results = new ArrayList<CompetencyResult>();
        for (int i = 0; i < required; i++) {
            results.add(result("T." + i, i < achieved ? 1 : 0, 1));
        }
        return results;
    }

    private static CompetencyResult result(String code, int achieved, int required) {
        return CompetencyResult.of(
                new CompetencyId(code), new Level(achieved), new Level(required));
    }
}
