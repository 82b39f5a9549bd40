package id.jejak.kernel;

/** An exact ratio, kept as the two sums it came from (not reduced), so that a reader sees both. */
public record Fraction(long numerator, long denominator) {
    /**
     * @throws InvalidValue {@code fraction.bad} unless the numerator is 0 or more and the
     *     denominator positive
     */
    public Fraction {
        if (numerator < 0 || denominator <= 0) {
            throw new InvalidValue(
                    "fraction.bad",
                    "A ratio needs a numerator of 0 or more and a positive denominator.");
        }
    }
}
