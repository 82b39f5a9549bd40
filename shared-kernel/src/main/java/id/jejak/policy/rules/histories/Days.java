package id.jejak.policy.rules.histories;

/**
 * Calendar arithmetic on days since 1970-01-01 without an object for each day. A month that lacks a
 * day has its last one instead, as {@link java.time.LocalDate} does.
 */
final class Days {
    /** Later than every day. */
    static final int NEVER = Integer.MAX_VALUE;

    private static final int MONTH_BITS = 4;
    private static final int DAY_BITS = 5;
    private static final int MONTHS = 12;
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Days() {}

    /** Year, month and day in one number that rises with the days. */
    static int date(int epochDay) {
        var z = epochDay + 719_468L;
        var era = Math.floorDiv(z, 146_097L);
        var doe = z - era * 146_097;
        var yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365;
        var doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        var mp = (5 * doy + 2) / 153;
        var day = (int) (doy - (153 * mp + 2) / 5 + 1);
        var month = (int) (mp < 10 ? mp + 3 : mp - 9);
        var year = (int) (yoe + era * 400) + (month <= 2 ? 1 : 0);
        return year << MONTH_BITS + DAY_BITS | month << DAY_BITS | day;
    }

    static int year(int epochDay) {
        return date(epochDay) >> MONTH_BITS + DAY_BITS;
    }

    private static int monthOf(int date) {
        return date >> DAY_BITS & (1 << MONTH_BITS) - 1;
    }

    static int of(int year, int month, int day) {
        long y = month <= 2 ? year - 1 : year;
        var era = Math.floorDiv(y, 400L);
        var yoe = y - era * 400;
        var doy = (153L * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        var doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
        return (int) (era * 146_097 + doe - 719_468);
    }

    static int plusYears(int epochDay, int years) {
        var date = date(epochDay);
        var year = (date >> MONTH_BITS + DAY_BITS) + years;
        var month = monthOf(date);
        var day = date & (1 << DAY_BITS) - 1;
        return of(year, month, Math.min(day, lengthOf(year, month)));
    }

    private static int lengthOf(int year, int month) {
        var leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && leap ? 29 : LENGTHS[month - 1];
    }

    /** Whole years, cut towards the past. */
    static int yearsBetween(int from, int to) {
        return date(to) - date(from) >> MONTH_BITS + DAY_BITS;
    }

    /** Whole months, cut towards the past. */
    static int monthsBetween(int from, int to) {
        var begin = date(from);
        var end = date(to);
        var months = months(end) - months(begin);
        var mask = (1 << DAY_BITS) - 1;
        return (end & mask) < (begin & mask) ? months - 1 : months;
    }

    /** Months from the month of one day to that of the other, whatever the days. */
    static int calendarMonthsBetween(int from, int to) {
        return months(date(to)) - months(date(from));
    }

    private static int months(int date) {
        return (date >> MONTH_BITS + DAY_BITS) * MONTHS + monthOf(date);
    }
}
