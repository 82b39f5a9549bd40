package id.jejak.projecting;

import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.Written;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** Query parameters as they arrive, turned into values. Blank is the same as absent. */
public final class QueryText {
    private static final int LONGEST = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;
    private static final int FIRST_YEAR_OF_ANY_CAREER = 1950;
    private static final int LAST_PAGE = 100_000;

    private QueryText() {}

    /**
     * @throws InvalidValue {@code query.too-long} beyond 200 characters
     */
    public static @Nullable String text(@Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        if (raw.length() > LONGEST) {
            throw new InvalidValue("query.too-long", "A query takes at most 200 characters.");
        }
        return raw.strip();
    }

    /**
     * @throws InvalidValue {@code query.not-a-date} unless a day such as 2025-03-31
     */
    public static @Nullable LocalDate date(@Nullable String raw) {
        var text = text(raw);
        try {
            return text == null ? null : Written.day(text);
        } catch (DateTimeException _) {
            throw new InvalidValue(
                    "query.not-a-date", "A date is written year-month-day, such as 2025-03-31.");
        }
    }

    /** The same, and today where nobody chose. */
    public static LocalDate date(@Nullable String raw, Clock clock) {
        return Objects.requireNonNullElseGet(date(raw), () -> LocalDate.now(clock));
    }

    /**
     * @throws InvalidValue {@code query.not-a-moment} unless a moment in UTC
     */
    public static @Nullable Instant moment(@Nullable String raw) {
        var text = text(raw);
        try {
            return text == null ? null : Written.moment(text);
        } catch (DateTimeException _) {
            throw new InvalidValue(
                    "query.not-a-moment",
                    "A moment is written in UTC, such as 2025-03-31T08:00:00Z.");
        }
    }

    /**
     * @throws InvalidValue {@code query.not-a-position} unless a whole number of 0 or more
     */
    public static @Nullable Long position(@Nullable String raw) {
        var text = text(raw);
        return text == null ? null : whole(text, 0, Long.MAX_VALUE, "query.not-a-position");
    }

    /**
     * @throws InvalidValue {@code query.out-of-range} unless a whole number in the range
     */
    public static int number(@Nullable String raw, int absent, int lowest, int highest) {
        var text = text(raw);
        return text == null ? absent : (int) whole(text, lowest, highest, "query.out-of-range");
    }

    /**
     * @param current of which year the answer is where nobody chose
     * @throws InvalidValue {@code query.out-of-range} unless a year from 2000 to 2199
     */
    public static int year(@Nullable String raw, int current) {
        return number(raw, current, FIRST_YEAR, LAST_YEAR);
    }

    /** The same, and the year at hand where nobody chose. */
    public static int year(@Nullable String raw, Clock clock) {
        return year(raw, LocalDate.now(clock).getYear());
    }

    /**
     * For what can only be asked of years that have begun, however long ago.
     *
     * @throws InvalidValue {@code query.out-of-range} unless a year from 1950 to the current one
     */
    public static int begunYear(@Nullable String raw, int current) {
        return number(raw, current, FIRST_YEAR_OF_ANY_CAREER, current);
    }

    /**
     * The number of a page, from 0, which is the one where nobody chose.
     *
     * @throws InvalidValue {@code query.out-of-range} unless a number up to 100,000
     */
    public static int page(@Nullable String raw) {
        return number(raw, 0, 0, LAST_PAGE);
    }

    private static long whole(String text, long lowest, long highest, String code) {
        try {
            var number = Long.parseLong(text);
            if (number >= lowest && number <= highest) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Same answer as for a number out of range.
        }
        throw new InvalidValue(
                code, "A whole number from " + lowest + " to " + highest + " is needed.");
    }
}
