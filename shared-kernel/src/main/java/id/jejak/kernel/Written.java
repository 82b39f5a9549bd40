package id.jejak.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Days and moments as callers write them, from 1900 to 2199: nobody in service was born before or
 * retires after, and what is reckoned from them stays within what calendars can hold.
 */
public final class Written {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Written() {}

    /**
     * @throws DateTimeException unless year-month-day
     */
    public static LocalDate day(String text) {
        return within(LocalDate.parse(text));
    }

    /**
     * @throws DateTimeException unless a moment in UTC
     */
    public static Instant moment(String text) {
        var moment = Instant.parse(text);
        within(moment.atZone(ZoneOffset.UTC).toLocalDate());
        return moment;
    }

    private static LocalDate within(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("outside 1900 to 2199");
        }
        return day;
    }
}
