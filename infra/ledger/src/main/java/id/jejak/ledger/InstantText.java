package id.jejak.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Instants as text of one width (UTC, nine digits of a second), so that the order of the texts is
 * the order in time. {@link Instant#toString()} has no such promise: it drops trailing zeros.
 *
 * <p>Every event carries two of them; with a general formatter they took longer than its row.
 */
public final class InstantText {

    /** The earliest instant that can be stored. */
    public static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant END = Instant.parse("9999-12-31T23:59:59.999999999Z");
    private static final String FORM = "0000-00-00T00:00:00.000000000Z";

    private InstantText() {}

    /**
     * @throws IllegalArgumentException outside the years 0 to 9999, where the width would change
     */
    public static String of(Instant instant) {
        if (instant.isBefore(EARLIEST) || instant.isAfter(END)) {
            throw new IllegalArgumentException("not between the years 0 and 9999: " + instant);
        }
        var time =
                LocalDateTime.ofEpochSecond(
                        instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
        var text = FORM.getBytes(StandardCharsets.ISO_8859_1);
        put(text, 0, 4, time.getYear());
        put(text, 5, 7, time.getMonthValue());
        put(text, 8, 10, time.getDayOfMonth());
        put(text, 11, 13, time.getHour());
        put(text, 14, 16, time.getMinute());
        put(text, 17, 19, time.getSecond());
        put(text, 20, 29, time.getNano());
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /**
     * @throws java.time.DateTimeException if it is no instant
     */
    public static Instant parse(String text) {
        if (!isOfTheForm(text)) {
            return Instant.parse(text);
        }
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19),
                        number(text, 20, 29))
                .toInstant(ZoneOffset.UTC);
    }

    private static boolean isOfTheForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            var wanted = FORM.charAt(i);
            var found = text.charAt(i);
            if (wanted == '0' ? found < '0' || found > '9' : found != wanted) {
                return false;
            }
        }
        return true;
    }

    private static void put(byte[] text, int from, int to, int number) {
        for (int i = to - 1, rest = number; i >= from; i--, rest /= 10) {
            text[i] = (byte) ('0' + rest % 10);
        }
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
