package id.jejak.policy.rules.compiled;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimals as whole numbers of ten-thousandths, which a {@link Sheet} holds. */
public final class Scaled {
    public static final long ONE = 10_000;

    /** The largest amount either way, in ten-thousandths: 900 trillion. */
    static final long LARGEST = 9_000_000_000_000_000_000L;

    static final int DECIMALS = 4;

    /** Marks what is absent; below every amount. */
    static final long NULL = Long.MIN_VALUE;

    /** Marks what four decimals cannot hold; below every amount. */
    static final long INEXACT = Long.MIN_VALUE + 1;

    /** Marks a division by zero; below every amount, and the highest of the marks. */
    static final long UNDEFINED = Long.MIN_VALUE + 2;

    private static final BigDecimal LARGEST_DECIMAL = BigDecimal.valueOf(LARGEST, DECIMALS);

    private Scaled() {}

    /** Whether four decimals hold it exactly. */
    public static boolean holds(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= DECIMALS
                && number.abs().compareTo(LARGEST_DECIMAL) <= 0;
    }

    /**
     * @throws ArithmeticException if four decimals do not hold it
     */
    public static long of(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    }

    /**
     * To four decimals, half to even.
     *
     * @throws ArithmeticException beyond 900 trillion
     */
    static long rounded(BigDecimal number) {
        var scaled =
                number.setScale(DECIMALS, RoundingMode.HALF_EVEN).unscaledValue().longValueExact();
        if (scaled > LARGEST || scaled < -LARGEST) {
            throw new ArithmeticException("too large for a sheet: " + number);
        }
        return scaled;
    }

    /** Whether a sheet has no place for it, not even rounded. */
    public static boolean isTooLarge(BigDecimal number) {
        return number.abs().compareTo(LARGEST_DECIMAL) > 0;
    }

    public static BigDecimal number(long scaled) {
        return BigDecimal.valueOf(scaled, DECIMALS);
    }
}
