package id.jejak.policy.rules.facts;

/** What a fact is about. Facts of an employee are there in every decision about one. */
public enum Subject {
    EMPLOYEE,
    /** One activity that somebody completed, or whose report was verified. */
    ACTIVITY,
    ASSESSMENT,
    APPRAISAL,
    NOMINATION,
    AWARD,
    /** A programme, not an employee. */
    PROGRAMME
}
