package id.jejak.outreach.read.coverage;

/** What is counted for each agency. */
enum Topic {
    /** People in service now. */
    PEOPLE,
    /** Those of them who were named at outreach, by year. */
    REACHED,
    /** Units invited, once for each outreach, by year. */
    INVITED,
    /** Guests who were counted only, by year. */
    GUESTS,
    /** Respondents, by moment and year. */
    RESPONDENTS,
    /** Acceptance in hundredths of a percent times respondents, by moment and year. */
    ACCEPTANCE
}
