package id.jejak.policy.rules.facts;

/** What a number counts. */
public enum Unit {
    /** Words and truths count nothing. */
    NONE,
    /** Jam pelajaran of 45 minutes. */
    JP,
    /** 0 to 100 and beyond, cut after four decimals, never rounded up. */
    PERCENT,
    COUNT,
    DAYS,
    /** Whole ones. */
    MONTHS,
    /** Whole ones. */
    YEARS,
    /** Levels of competency. */
    LEVELS,
    /** Points on the scale of its time. */
    SCORE,
    /** The number of a calendar year. */
    CALENDAR
}
