package id.jejak.policy.read.book;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.policy.rules.tables.DmnReader;

import org.junit.jupiter.api.Test;

import java.util.List;

class DifferencesTest {
    @Test
    void a_model_differs_in_nothing_from_itself() {
        assertThat(between(Models.OLD, Models.OLD)).isEmpty();
    }

    @Test
    void a_cell_is_told_with_its_table_rule_and_column() {
        assertThat(between(Models.OLD, Models.duty("2019", "&gt;= 24", "&lt; 20", "")))
                .containsExactly("CELL met duty_r1 jpYear: >= 20 -> >= 24");
    }

    @Test
    void a_rule_that_is_new_or_gone_is_told_as_a_whole() {
        assertThat(between(Models.OLD, Models.longer()))
                .containsExactly(
                        "NAME null null null: Duty 2019 -> Duty 2026",
                        "CELL met duty_r1 jpYear: >= 20 -> >= 24",
                        "RULE met duty_r3 null: null -> [20..24) | true");
        assertThat(between(Models.longer(), Models.OLD))
                .contains("RULE met duty_r3 null: [20..24) | true -> null");
    }

    @Test
    void inputs_columns_hit_policy_allowed_values_and_order_are_told() {
        var other =
                Models.OLD
                        .replace("name=\"jpYear\"", "name=\"jp\"")
                        .replace("<text>jpYear", "<text>jp")
                        .replace("UNIQUE", "FIRST");
        assertThat(between(Models.OLD, other))
                .containsExactly(
                        "INPUT null null jpYear: NUMBER -> null",
                        "INPUT null null jp: null -> NUMBER",
                        "HIT_POLICY met null null: UNIQUE -> FIRST",
                        "COLUMN met null jpYear: NUMBER -> null",
                        "COLUMN met null jp: null -> NUMBER");
        var swapped =
                Models.OLD
                        .replace("duty_r1", "x")
                        .replace("duty_r2", "duty_r1")
                        .replace("\"x", "\"duty_r2");
        assertThat(between(Models.OLD, swapped))
                .contains("ORDER met null null: duty_r1 duty_r2 -> duty_r2 duty_r1");
    }

    @Test
    void a_decision_that_becomes_a_formula_is_told_by_both_forms() {
        var formula =
                Models.OLD.replaceAll(
                        "(?s)<decisionTable.*</decisionTable>",
                        "<literalExpression id=\"f\""
                                + " typeRef=\"boolean\"><text>jpYear</text></literalExpression>");
        assertThat(between(Models.OLD, formula))
                .containsExactly("FORMULA met null null: table of 2 rules -> jpYear");
    }

    private static List<String> between(String before, String after) {
        return Differences.between(DmnReader.read(before), DmnReader.read(after)).stream()
                .map(
                        one ->
                                "%s %s %s %s: %s -> %s"
                                        .formatted(
                                                one.kind(),
                                                one.table(),
                                                one.rule(),
                                                one.column(),
                                                one.before(),
                                                one.after()))
                .toList();
    }
}
