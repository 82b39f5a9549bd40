package id.jejak.training.read.partners;

/** What is counted for each partner, by the year in which a session begins. */
enum Topic {
    SESSIONS,
    /** Completions. */
    COMPLETED,
    /** Hundredths of a JP credited. */
    JP,
    /** Hundredths of a percent: the sum of all results of evaluations, of all levels. */
    RESULTS,
    /** How many results that sum holds. */
    EVALUATED
}
