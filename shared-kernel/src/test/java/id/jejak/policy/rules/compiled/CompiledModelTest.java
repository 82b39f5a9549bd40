package id.jejak.policy.rules.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.Fired;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.Value;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

class CompiledModelTest {
    private static final CompiledModel AWARD = compiled(award());

    @Test
    void every_decision_gives_its_output_and_the_rule_that_fired() {
        var outcome = AWARD.decide(inputs("PNS", 60, true));
        // Duty 20, bonus 0 + 5 + 60/10, points (60 - 20) * 2.5 + 11.
        assertThat(outcome.value("duty")).isEqualTo(Value.of(20));
        assertThat(outcome.value("bonus")).isEqualTo(Value.of(11));
        assertThat(outcome.value("points")).isEqualTo(Value.of(111));
        assertThat(outcome.value("eligible")).isEqualTo(Value.of(true));
        assertThat(outcome.value("reason")).isEqualTo(Value.of("MERIT"));
        assertThat(outcome.fired())
                .containsExactly(
                        new Fired("duty", "duty_r1"),
                        new Fired("bonus", "bonus_r1"),
                        new Fired("bonus", "bonus_r2"),
                        new Fired("bonus", "bonus_r3"),
                        new Fired("award", "award_r3"));
    }

    @Test
    void a_sheet_gives_the_same() {
        var sheet = AWARD.newSheet();
        fill(sheet, "PNS", 600_000, true);
        assertThat(AWARD.run(sheet)).isTrue();
        assertThat(sheet.number(AWARD.output("points"))).isEqualTo(1_110_000);
        assertThat(sheet.truth(AWARD.output("eligible"))).isTrue();
        var reason = AWARD.output("reason");
        assertThat(AWARD.wordOf(reason, sheet.word(reason))).isEqualTo("MERIT");
        var bonus = AWARD.table("bonus");
        assertThat(AWARD.ruleId(bonus, sheet.rule(bonus))).isEqualTo("bonus_r1");
        assertThat(sheet.counted(bonus, 2)).isTrue();
        assertThat(sheet.exact()).isTrue();
        assertThat(AWARD.outcome(sheet)).isEqualTo(AWARD.decide(inputs("PNS", 60, true)));
    }

    @Test
    void a_sheet_is_filled_again() {
        var sheet = AWARD.newSheet();
        fill(sheet, "PNS", 600_000, true);
        assertThat(AWARD.run(sheet)).isTrue();
        fill(sheet, "CPNS", 600_000, true);
        assertThat(AWARD.run(sheet)).isFalse();
        assertThat(sheet.rule(AWARD.table("bonus"))).isEqualTo(-1);
        fill(sheet, "PPPK", 200_000, false);
        assertThat(AWARD.run(sheet)).isTrue();
        var reason = AWARD.output("reason");
        assertThat(AWARD.wordOf(reason, sheet.word(reason))).isEqualTo("DISCIPLINE");
    }

    @Test
    void borders_belong_to_the_closed_side_only() {
        assertThat(bonus("59.9999")).isEqualTo("5");
        assertThat(bonus("60")).isEqualTo("11");
        assertThat(bonus("80")).isEqualTo("5");
        assertThat(bonus("100")).isEqualTo("5");
        assertThat(bonus("100.0001")).isEqualTo("15.00001");
        assertThat(bonus("39.9999")).isEqualTo("0");
    }

    @Test
    void more_than_four_decimals_are_reckoned_all_the_same() {
        var sheet = AWARD.newSheet();
        fill(sheet, "PNS", 1_000_001, true);
        assertThat(AWARD.run(sheet)).isTrue();
        assertThat(sheet.exact()).isFalse();
        assertThat(sheet.number(AWARD.output("bonus"))).isEqualTo(150_000);
        assertThat(sheet.rule(AWARD.table("award"))).isEqualTo(2);
        var inputs = inputs("PNS", 0, true).with("jpHours", Value.of(new BigDecimal("0.000001")));
        assertThat(AWARD.decide(inputs).value("points").text()).isEqualTo("-49.9999975");
    }

    @Test
    void what_is_absent_matches_only_any_and_not() {
        assertThatThrownBy(() -> AWARD.decide(Inputs.NONE.with("clean", Value.of(true))))
                .isInstanceOf(NoDecision.class)
                .hasMessageContaining("jpHours");
        var unclean = compiled(award().replace("(jpHours - duty) * 2.5 + bonus", "duty"));
        var absent = Inputs.NONE.with("clean", Value.of(false));
        assertThat(unclean.decide(absent).fired())
                .contains(new Fired("duty", "duty_r2"), new Fired("bonus", "bonus_r1"));
        assertThat(unclean.run(filled(unclean, false))).isTrue();
    }

    @Test
    void a_word_nobody_knows_is_only_not() {
        assertThat(AWARD.decide(inputs("HONORER", 50, true)).value("duty")).isEqualTo(Value.of(24));
        var sheet = AWARD.newSheet();
        fill(sheet, "HONORER", 500_000, true);
        assertThat(AWARD.run(sheet)).isTrue();
        assertThat(sheet.number(AWARD.output("duty"))).isEqualTo(240_000);
    }

    @Test
    void a_value_of_another_type_decides_nothing() {
        var wrong = inputs("PNS", 50, true).with("jpHours", Value.of("fifty"));
        assertThatThrownBy(() -> AWARD.decide(wrong))
                .isInstanceOf(NoDecision.class)
                .hasMessageContaining("jpHours");
    }

    @Test
    void two_rules_of_a_unique_table_decide_nothing_and_are_named() {
        var both = compiled(award().replace("not(\"PNS\",\"CPNS\")", "\"PNS\",\"PPPK\""));
        assertThatThrownBy(() -> both.decide(inputs("PNS", 50, true)))
                .isInstanceOf(NoDecision.class)
                .hasMessageContaining("duty_r1")
                .hasMessageContaining("duty_r2");
        var sheet = both.newSheet();
        sheet.word(both.slot("employmentType"), both.code(both.slot("employmentType"), "PNS"));
        assertThat(both.run(sheet)).isFalse();
    }

    @Test
    void nothing_is_divided_by_nothing() {
        var zero = compiled(award().replace("jpHours / 10", "jpHours / 0"));
        assertThatThrownBy(() -> zero.decide(inputs("PNS", 60, true)))
                .isInstanceOf(NoDecision.class);
        var sheet = zero.newSheet();
        sheet.number(zero.slot("jpHours"), 600_000);
        sheet.word(zero.slot("employmentType"), zero.code(zero.slot("employmentType"), "PNS"));
        sheet.truth(zero.slot("clean"), true);
        assertThat(zero.run(sheet)).isFalse();
    }

    private static String bonus(String hours) {
        var inputs = inputs("PNS", 0, true).with("jpHours", Value.of(new BigDecimal(hours)));
        return AWARD.decide(inputs).value("bonus").text();
    }

    private static void fill(Sheet sheet, String type, long hours, boolean clean) {
        var slot = AWARD.slot("employmentType");
        sheet.word(slot, AWARD.code(slot, type));
        sheet.number(AWARD.slot("jpHours"), hours);
        sheet.truth(AWARD.slot("clean"), clean);
    }

    private static Sheet filled(CompiledModel model, boolean clean) {
        var sheet = model.newSheet();
        sheet.truth(model.slot("clean"), clean);
        return sheet;
    }

    private static Inputs inputs(String type, long hours, boolean clean) {
        return Inputs.NONE
                .with("employmentType", Value.of(type))
                .with("jpHours", Value.of(hours))
                .with("clean", Value.of(clean));
    }

    static CompiledModel compiled(String dmn) {
        return new CompiledEngine().compile(new PolicyModel(new PolicyRef("award", "1"), dmn));
    }

    static String award() {
        try (var in = CompiledModelTest.class.getResourceAsStream("/policy/award.dmn")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
