package id.jejak.policy.rules.compiled;

import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.compiled.Cell.Test;
import id.jejak.policy.rules.tables.Column;
import id.jejak.policy.rules.tables.PlainFeel;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads one cell and checks what it says against its column. */
final class CellReading {
    private CellReading() {}

    /**
     * @param known which names it may look at
     */
    static @Nullable Cell cell(
            String text, Column column, Findings.At at, Predicate<String> known) {
        try {
            var cell = Reading.cell(text);
            return fits(cell, column, at) ? cell : null;
        } catch (Unreadable unreadable) {
            PlainFeel.names(text).stream()
                    .filter(known.negate())
                    .findFirst()
                    .ifPresentOrElse(
                            name -> at.error("policy.unknown-variable", name),
                            () -> at.beyond(unreadable.getMessage()));
            return null;
        }
    }

    private static boolean fits(Cell cell, Column column, Findings.At at) {
        var words = column.words();
        for (var test : cell.tests()) {
            if (type(test) != column.type()) {
                at.error("policy.mistyped", type(test) + " in a column of " + column.type());
                return false;
            }
            if (test instanceof Test.Is(Value.Word(var word))
                    && !words.isEmpty()
                    && !words.contains(word)) {
                at.error("policy.unknown-word", word);
            }
            if (test instanceof Test.Between range && range.isUpsideDown()) {
                at.error(
                        "policy.broken-cell",
                        "nothing is between " + range.low() + " and " + range.high());
                return false;
            }
            if (!numbers(test).allMatch(Scaled::holds)) {
                at.beyond("more than four decimals or too large");
                return false;
            }
        }
        return true;
    }

    private static ValueType type(Test test) {
        return switch (test) {
            case Test.Is(Value.Word word) -> ValueType.WORD;
            case Test.Is(Value.Truth truth) -> ValueType.TRUTH;
            default -> ValueType.NUMBER;
        };
    }

    /** Every number that a condition names. */
    static Stream<BigDecimal> numbers(Test test) {
        return switch (test) {
            case Test.Is(Value.Amount(var number)) -> Stream.of(number);
            case Test.Is is -> Stream.empty();
            case Test.Less less -> Stream.of(less.than());
            case Test.Greater more -> Stream.of(more.than());
            case Test.Between range -> Stream.of(range.low(), range.high());
        };
    }

    /** Every number that a cell names; none if it cannot be read. */
    static List<BigDecimal> numbers(String text) {
        try {
            return Reading.cell(text).tests().stream().flatMap(CellReading::numbers).toList();
        } catch (Unreadable unreadable) {
            return List.of();
        }
    }
}
