package id.jejak.evaluation.read.effect;

/** What is counted for every agency. Sums are in hundredths of a percent. */
enum Topic {
    /** Evaluations of behaviour, by the year they were due. */
    DUE,
    /** Those of them that are closed, by the same year. */
    CLOSED,
    /** Those of people in service that are not closed, by epoch day of the day they are due. */
    OPEN,
    /** Closed ones whose participant was assessed before the training, by programme. */
    BEFORE,
    BEFORE_SUM,
    /** Closed ones with a test at the end of the training, by programme. */
    AFTER,
    AFTER_SUM,
    /** All closed ones, by programme. */
    SIX_MONTHS,
    SIX_MONTHS_SUM,
    /** By stage. */
    PROJECTS,
    PROJECT_SUM
}
