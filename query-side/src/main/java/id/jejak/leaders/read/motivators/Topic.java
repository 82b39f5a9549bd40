package id.jejak.leaders.read.motivators;

/** What is counted of leaders. */
enum Topic {
    /** Leaders in service with at least one person to lead now. */
    LEADERS,
    /**
     * Changes of how many people were led at some day of a year: the sum of all years up to one is
     * the number of that year.
     */
    STAFF,
    /** People who completed a training or had learning verified while led, by year. */
    DEVELOPED,
    /** Recognitions, by year. */
    RECOGNISED,
    /** Nominations for sessions, by year. */
    NOMINATED,
    /** Nominations that wait, by the last day of their session. */
    OPEN,
    /** Seminars and exchanges that people were sent to, by year. */
    SENT
}
