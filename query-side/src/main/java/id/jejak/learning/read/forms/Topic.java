package id.jejak.learning.read.forms;

/** What is counted, by form and by the calendar year in which it was completed. */
enum Topic {
    /** Hundredths of a JP that count. */
    JP,
    /** Hundredths of a JP that are recorded and count for no ceiling. */
    OUTSIDE,
    /** Activities completed. */
    ACTIVITIES,
    /** People with at least one. */
    PEOPLE,
    /** Reports of learning that nobody has verified or refused, now. */
    WAITING,
    REFUSED
}
