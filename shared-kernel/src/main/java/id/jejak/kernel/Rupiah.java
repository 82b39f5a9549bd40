package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Money in whole rupiah, 0 to a thousand trillion (10^15). There are no fractions: budgets of
 * regions are kept in whole rupiah. Never negative: what would be less than nothing is refused
 * before it is computed.
 */
public record Rupiah(@JsonValue long amount) implements Comparable<Rupiah> {
    private static final long MOST = 1_000_000_000_000_000L;
    public static final Rupiah ZERO = new Rupiah(0);

    /**
     * @throws InvalidValue {@code rupiah.out-of-range} when negative or over 10^15
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Rupiah {
        if (amount < 0 || amount > MOST) {
            throw new InvalidValue(
                    "rupiah.out-of-range", "Rupiah are whole, from 0 to 1000000000000000.");
        }
    }

    /**
     * @param text digits only, such as {@code 25000000}: no points, no commas, no decimals
     * @throws InvalidValue {@code rupiah.not-whole} for anything else
     */
    public static Rupiah parse(String text) {
        if (text.isEmpty() || text.length() > 16 || !text.chars().allMatch(Rupiah::isDigit)) {
            throw new InvalidValue(
                    "rupiah.not-whole", "Rupiah are written in digits only, such as 25000000.");
        }
        return new Rupiah(Long.parseLong(text));
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    public Rupiah plus(Rupiah other) {
        return new Rupiah(Math.addExact(amount, other.amount));
    }

    /**
     * @throws InvalidValue {@code rupiah.out-of-range} when {@code other} is more
     */
    public Rupiah minus(Rupiah other) {
        return new Rupiah(Math.subtractExact(amount, other.amount));
    }

    public boolean isAtLeast(Rupiah other) {
        return amount >= other.amount;
    }

    public boolean isZero() {
        return amount == 0;
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }

    @Override
    public String toString() {
        return Long.toString(amount);
    }
}
