package id.jejak.intake.kinds;

import id.jejak.deciding.Fields;
import id.jejak.deciding.InputRejected;
import id.jejak.kernel.InvalidValue;

import java.math.BigDecimal;
import java.util.function.Function;

/** Numbers of cells that may be empty or have a range of their own. */
final class Numbers {
    private Numbers() {}

    /** A decimal number that the type itself may still refuse. */
    static <T> Function<String, T> in(Function<BigDecimal, T> type) {
        return text -> type.apply(alone(fields -> fields.decimal("number", text)));
    }

    static Function<String, Integer> whole(int lowest, int highest) {
        return text -> alone(fields -> fields.whole("number", text, lowest, highest));
    }

    /** One value read as {@link Fields} reads it, its refusal thrown at once. */
    private static <T> T alone(Function<Fields, T> read) {
        var fields = new Fields();
        var value = read.apply(fields);
        try {
            return fields.build(() -> value);
        } catch (InputRejected rejected) {
            var error = rejected.errors().getFirst();
            throw new InvalidValue(error.code(), error.message());
        }
    }
}
