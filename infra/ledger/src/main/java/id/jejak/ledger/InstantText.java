package id.jejak.ledger;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/**
 * Instants as text of one width (UTC, nine digits of a second), so that the order of the texts is
 * the order in time. {@link Instant#toString()} has no such promise: it drops trailing zeros.
 */
public final class InstantText {

    /** The earliest instant that can be stored. */
    public static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant END = Instant.parse("9999-12-31T23:59:59.999999999Z");
    private static final DateTimeFormatter NANOSECONDS =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

    private InstantText() {}

    /**
     * @throws IllegalArgumentException outside the years 0 to 9999, where the width would change
     */
    public static String of(Instant instant) {
        if (instant.isBefore(EARLIEST) || instant.isAfter(END)) {
            throw new IllegalArgumentException("not between the years 0 and 9999: " + instant);
        }
        return NANOSECONDS.format(instant);
    }

    public static Instant parse(String text) {
        return Instant.parse(text);
    }
}
