package id.jejak.policy.read.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jejak.infra.dmn.KieCells;
import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.ValueType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** What the reference engine says of a cell as it is typed. */
class CellsAsTypedTest {
    private static final IsThisModelSound SOUND =
            new IsThisModelSound(model -> List.of(), new KieCells());

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "[20..40        | 1                   | policy.broken-cell      | jpInYear",
                "> (3           | 1                   | policy.broken-cell      | jpInYear",
                "> jpHuors      | 1                   | policy.unknown-variable | jpInYear",
                "> abs(jpHuors) | 1                   | policy.unknown-variable | jpInYear",
                "> jpMissing    | 1                   | policy.beyond-fast-path | jpInYear",
                "> abs(-3)      | 1                   | policy.beyond-fast-path | jpInYear",
                "> 3            | floor(jpInYear / 7  | policy.broken-cell      | result",
                "> 3            | floor(jpHuors / 7)  | policy.broken-cell      | result",
                "> 3            | floor(jpInYear / 7) | policy.beyond-fast-path | result",
            })
    void a_cell_beyond_the_fast_engine_is_right_or_broken(
            String tests, String gives, String code, String column) {
        assertThat(SOUND.cells(grid(tests, gives)))
                .extracting(Finding::code, Finding::table, Finding::rule, Finding::column)
                .containsExactly(tuple(code, "result", 1, column));
    }

    @Test
    void what_is_broken_is_told_in_the_engine_s_own_words() {
        assertThat(SOUND.cells(grid("> 3", "floor(jpInYear / 7")))
                .singleElement()
                .satisfies(
                        told -> {
                            assertThat(told.severity()).isEqualTo(Finding.Severity.ERROR);
                            assertThat(told.text()).contains("no viable alternative");
                        });
    }

    private static Grid grid(String tests, String gives) {
        var inputs =
                List.of(
                        new Grid.Column("jpInYear", "", ValueType.NUMBER, ""),
                        new Grid.Column("jpMissing", "", ValueType.NUMBER, ""));
        var output = new Grid.Column("result", "", ValueType.NUMBER, "");
        var rule = new Grid.Row("result_r1", List.of(tests, "-"), List.of(gives), "");
        var table =
                new Grid.Decision(
                        "result",
                        "",
                        "FIRST",
                        ValueType.NUMBER,
                        "",
                        inputs,
                        List.of(output),
                        List.of(rule));
        return new Grid("trial", "1", "Trial", "", List.of(table));
    }
}
