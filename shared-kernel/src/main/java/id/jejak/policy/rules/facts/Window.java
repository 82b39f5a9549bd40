package id.jejak.policy.rules.facts;

/** The time that a fact looks at, seen from the day of the decision. */
public enum Window {
    /** How it stands on that day. */
    DAY,
    /** From 1 January of the year that is decided about. */
    CALENDAR_YEAR,
    /** Calendar year of PNS, contract year of PPPK. */
    DUTY_YEAR,
    /** The twelve months up to that day. */
    LAST_YEAR,
    LAST_TWO_YEARS,
    LAST_FIVE_YEARS,
    /** From the beginning up to that day. */
    EVER,
    /** The act itself, whenever it was. */
    ACT
}
