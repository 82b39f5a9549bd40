package id.jejak.infra.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.ValueType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

class KieCellsTest {
    private static final KieCells CELLS = new KieCells();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "NUMBER | [20..40)         |",
                "NUMBER | -                |",
                "NUMBER | not(< 5, 7)      |",
                "WORD   | \"PNS\",\"PPPK\" |",
                "TRUTH  | true             |",
                "NUMBER | [20..40          | policy.broken-cell",
                "NUMBER | <                | policy.broken-cell",
                "NUMBER | \"PNS\"          | policy.mistyped",
                "WORD   | \"PNSS\"         | policy.unknown-word",
                "TRUTH  | 5                | policy.mistyped",
                "NUMBER | > abs(-3)        | policy.beyond-fast-path",
                "NUMBER | > jpHours        | policy.beyond-fast-path",
                "NUMBER | > jpHuors        | policy.unknown-variable",
            })
    void a_cell_that_tests_is_checked(ValueType type, String text, String code) {
        var words = type == ValueType.WORD ? List.of("PNS", "PPPK") : List.<String>of();
        var names = Map.of("jpHours", ValueType.NUMBER);
        assertThat(CELLS.input(text, type, words, names).map(Finding::code).orElse(null))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "NUMBER | 20 - jpHours     |",
                "NUMBER | 20 -             | policy.broken-cell",
                "NUMBER | 20 - jpHuors     | policy.unknown-variable",
                "NUMBER | \"x\"            | policy.mistyped",
                "NUMBER | abs(jpHours)     | policy.beyond-fast-path",
                "WORD   | \"PNSS\"         | policy.unknown-word",
                "TRUTH  | ''               | policy.missing-output",
            })
    void a_cell_that_gives_is_checked(ValueType type, String text, String code) {
        var words = type == ValueType.WORD ? List.of("PNS", "PPPK") : List.<String>of();
        var names = Map.of("jpHours", ValueType.NUMBER);
        assertThat(CELLS.output(text, type, words, names).map(Finding::code).orElse(null))
                .isEqualTo(code);
    }

    @Test
    void nothing_that_is_typed_stops_the_process() {
        for (var text :
                List.of("(".repeat(1_900), "not(".repeat(500), "\"", "\u0000", "[".repeat(50))) {
            assertThat(CELLS.input(text, ValueType.NUMBER, List.of(), Map.of())).isPresent();
            assertThat(CELLS.output(text, ValueType.NUMBER, List.of(), Map.of())).isPresent();
        }
    }
}
