package id.jejak.dashboards.read.agencydashboard;

/** What a count is about; {@code of} and {@code at} are the parts of its {@link Figure}. */
enum Topic {
    /** People in service now, of an employment kind. */
    HEADCOUNT,
    /** People in service now, of a sex. */
    SEX,
    /** People in service now whose latest assessment was in a month (yyyymm). */
    ASSESSED,
    /** People in service now whose latest assessment of a competency is known. */
    COMPETENCY,
    /** Those of them below the required level. */
    GAP,
    /** Their missing levels, a number of 0 or less. */
    GAP_LEVELS,
    /** People of a group whose service began in a year. */
    ENTERED,
    /** People of a group whose service ended in a year. */
    LEFT,
    /** People with some JP in a calendar year, of a group and band. */
    JP_BAND,
    /** JP of a group in a calendar year, in hundredths. */
    JP,
    /** People who stand so to the yearly rule in a calendar (PNS) or contract (PPPK) year. */
    DUTY,
    /** People who completed a training in a year. */
    TRAINED,
    /** Completed trainings in a year. */
    TRAININGS,
    /** Evaluations of behaviour that wait, of people in service now, by the day they are due. */
    EVALUATION_OPEN,
    /** Evaluations of behaviour that were made, by the year they were due. */
    EVALUATION_DONE,
    /** Evaluations recorded of a Kirkpatrick level, by year. */
    RESULTS,
    /** The sum of their results, in hundredths of a percent. */
    RESULT_SUM,
    /** Awards of a kind granted in a year and not revoked. */
    AWARDS
}
