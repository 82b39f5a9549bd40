package id.jejak.tallies;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Counts turned into what people read. */
public final class Numbers {
    private Numbers() {}

    public static @Nullable BigDecimal share(long part, long whole) {
        return ratio(part, whole, 4);
    }

    /** Null where there is nothing to divide by. */
    public static @Nullable BigDecimal ratio(long part, long whole, int decimals) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }

    public static BigDecimal hundredths(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
