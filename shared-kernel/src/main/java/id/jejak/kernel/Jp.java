package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.math.BigDecimal;

/**
 * Jam pelajaran: hours of learning of 45 minutes each, 0 to 2,000 with at most two decimals (the 20
 * % of international forms).
 */
public record Jp(@JsonValue BigDecimal hours) implements Comparable<Jp> {
    private static final BigDecimal MOST = BigDecimal.valueOf(2_000);
    public static final Jp ZERO = Jp.of(0);

    /**
     * @throws InvalidValue {@code jp.out-of-range} when negative, over 2,000, or finer than a
     *     hundredth
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Jp {
        if (hours.signum() < 0 || hours.compareTo(MOST) > 0) {
            throw outOfRange();
        }
        hours = plain(hours);
        if (hours.scale() > 2) {
            throw outOfRange();
        }
    }

    public static Jp of(long hours) {
        return new Jp(BigDecimal.valueOf(hours));
    }

    public Jp plus(Jp other) {
        return new Jp(hours.add(other.hours));
    }

    public boolean isAtLeast(Jp other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(Jp other) {
        return hours.compareTo(other.hours);
    }

    @Override
    public String toString() {
        return hours.toPlainString();
    }

    private static InvalidValue outOfRange() {
        return new InvalidValue("jp.out-of-range", "JP is 0 to 2000, in steps of 0.01.");
    }

    private static BigDecimal plain(BigDecimal hours) {
        var stripped = hours.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
