package id.jejak.policy.rules.compiled;

import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Value;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/**
 * FEEL's arithmetic: decimals of 34 digits; what is reckoned with nothing is nothing, and nobody
 * divides by zero.
 */
final class Reckoning {
    static final MathContext DIGITS = MathContext.DECIMAL128;

    private Reckoning() {}

    static @Nullable Value value(Term term, Map<String, Value> seen) {
        return switch (term) {
            case Term.Constant(var value) -> value;
            case Term.Name(var name) -> seen.get(name);
            case Term.Negative(var of) -> {
                var number = number(of, seen);
                yield number == null ? null : Value.of(number.negate(DIGITS));
            }
            case Term.Reckoned(var operator, var left, var right) -> {
                var a = number(left, seen);
                var b = number(right, seen);
                yield a == null || b == null ? null : reckoned(operator, a, b);
            }
        };
    }

    private static @Nullable BigDecimal number(Term term, Map<String, Value> seen) {
        return value(term, seen) instanceof Value.Amount(var number) ? number : null;
    }

    private static Value reckoned(char operator, BigDecimal a, BigDecimal b) {
        return switch (operator) {
            case '+' -> Value.of(a.add(b, DIGITS));
            case '-' -> Value.of(a.subtract(b, DIGITS));
            case '*' -> Value.of(a.multiply(b, DIGITS));
            default -> {
                if (b.signum() == 0) {
                    throw new NoDecision("a division by zero");
                }
                yield Value.of(a.divide(b, DIGITS));
            }
        };
    }
}
