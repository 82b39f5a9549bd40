package id.jejak.policy.rules.compiled;

import id.jejak.policy.rules.Value;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** What a cell of a decision table asks of a value. */
public sealed interface Cell {
    Cell ANY = new Any();

    /** {@code -}: everything, also what is absent. */
    record Any() implements Cell {}

    /** One of these. */
    record Some(List<Test> tests) implements Cell {}

    /** {@code not(...)}: none of these. As in FEEL, what is absent is none of them. */
    record None(List<Test> tests) implements Cell {}

    /** One condition. */
    sealed interface Test {
        record Is(Value value) implements Test {}

        record Less(BigDecimal than, boolean orEqual) implements Test {}

        record Greater(BigDecimal than, boolean orEqual) implements Test {}

        record Between(BigDecimal low, boolean lowToo, BigDecimal high, boolean highToo)
                implements Test {
            boolean isUpsideDown() {
                return low.compareTo(high) > 0;
            }
        }
    }

    /**
     * @param value null if it is absent: then no comparison holds
     */
    default boolean matches(@Nullable Value value) {
        return switch (this) {
            case Any any -> true;
            case Some some -> value != null && anyOf(some.tests(), value);
            case None none -> value == null || !anyOf(none.tests(), value);
        };
    }

    /** The conditions, whichever way they count. */
    default List<Test> tests() {
        return switch (this) {
            case Any any -> List.of();
            case Some some -> some.tests();
            case None none -> none.tests();
        };
    }

    private static boolean anyOf(List<Test> tests, Value value) {
        for (var test : tests) {
            if (holds(test, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Test test, Value value) {
        if (test instanceof Test.Is is) {
            return is.value().equals(value);
        }
        if (!(value instanceof Value.Amount(var number))) {
            return false;
        }
        return switch (test) {
            case Test.Is is -> false;
            case Test.Less less -> above(less.than(), less.orEqual(), number);
            case Test.Greater more -> above(number, more.orEqual(), more.than());
            case Test.Between range ->
                    above(number, range.lowToo(), range.low())
                            && above(range.high(), range.highToo(), number);
        };
    }

    private static boolean above(BigDecimal high, boolean orEqual, BigDecimal low) {
        var order = high.compareTo(low);
        return order > 0 || order == 0 && orEqual;
    }
}
