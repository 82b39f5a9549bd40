package id.jejak.policy.rules.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.ModelRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureTest {
    /** Columns: what is replaced in the model, by what, then code, table, rule and column. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "&lt; 30            | \"many\"          | policy.mistyped         | award | 2 |"
                        + " points",
                "&lt; 30            | true              | policy.mistyped         | award | 2 |"
                        + " points",
                "<text>\"PNS\"<     | <text>\"PNSS\"<   | policy.unknown-word     | duty  | 1 |"
                        + " employmentType",
                "<text>\"MERIT\"    | <text>\"FAVOUR\"  | policy.unknown-word     | award | 3 |"
                        + " reason",
                "<text>24<          | <text>\"x\"<      | policy.mistyped         | duty  | 2 |"
                        + " duty",
                "<text>24<          | <text><           | policy.missing-output   | duty  | 2 |"
                        + " duty",
                "<text>24<          | <text>jpHours<    | policy.unknown-variable | duty  | 2 |"
                        + " duty",
                "jpHours / 10       | jpHuors / 10      | policy.unknown-variable | bonus | 3 |"
                        + " bonus",
                "(jpHours - duty)   | (jpHours - clean) | policy.unknown-variable | points|   |"
                        + " points",
                "[60..80), &gt; 100 | [60..80           | policy.beyond-fast-path | bonus | 3 |"
                        + " jpHours",
                "[60..80), &gt; 100 | &gt; jpHuors      | policy.unknown-variable | bonus | 3 |"
                        + " jpHours",
                "[60..80), &gt; 100 | &gt; abs(clean)   | policy.unknown-variable | bonus | 3 |"
                        + " jpHours",
                "[60..80), &gt; 100 | &gt; abs(jpHours) | policy.beyond-fast-path | bonus | 3 |"
                        + " jpHours",
                "jpHours / 10       | null              | policy.missing-output | bonus | 3 |"
                        + " bonus",
                "[60..80), &gt; 100 | [80..60]          | policy.broken-cell | bonus | 3 |"
                        + " jpHours",
                "[60..80), &gt; 100 | > 1.00001         | policy.beyond-fast-path | bonus | 3 |"
                        + " jpHours",
                "[60..80), &gt; 100 | null              | policy.beyond-fast-path | bonus | 3 |"
                        + " jpHours",
                "jpHours / 10       | abs(jpHours)      | policy.beyond-fast-path | bonus | 3 |"
                        + " bonus",
                "jpHours / 10       | jpHours ** 2      | policy.not-permitted | bonus | 3 |"
                        + " bonus",
            })
    void what_is_wrong_is_named_by_table_rule_and_column(
            String text, String by, String code, String table, Integer rule, String column) {
        var broken = CompiledModelTest.award().replace(text, by);
        assertThat(broken).isNotEqualTo(CompiledModelTest.award());
        var refused =
                catchThrowableOfType(ModelRefused.class, () -> CompiledModelTest.compiled(broken));
        assertThat(refused.findings())
                .anySatisfy(
                        finding -> {
                            assertThat(finding.code()).isEqualTo(code);
                            assertThat(finding.table()).isEqualTo(table);
                            assertThat(finding.rule()).isEqualTo(rule);
                            assertThat(finding.column()).isEqualTo(column);
                        });
    }

    @Test
    void a_missing_cell_is_named_by_its_column() {
        var broken =
                CompiledModelTest.award()
                        .replace("<inputEntry id=\"x6\"><text>-</text></inputEntry>", "");
        var refused =
                catchThrowableOfType(ModelRefused.class, () -> CompiledModelTest.compiled(broken));
        assertThat(refused.findings())
                .containsExactly(
                        new Finding(
                                "policy.missing-cell",
                                Finding.Severity.ERROR,
                                "award",
                                2,
                                "clean",
                                "1 for 2 columns"));
    }

    @Test
    void deep_nesting_stops_nothing() {
        var deep = "(".repeat(900) + "1" + ")".repeat(900);
        var broken = CompiledModelTest.award().replace("jpHours / 10", deep);
        var refused =
                catchThrowableOfType(ModelRefused.class, () -> CompiledModelTest.compiled(broken));
        assertThat(refused.findings())
                .extracting(Finding::code)
                .containsExactly("policy.beyond-fast-path");
    }
}
