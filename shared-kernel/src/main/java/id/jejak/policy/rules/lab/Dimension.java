package id.jejak.policy.rules.lab;

/** By what a report breaks its figures down; all of the day of the decision. */
public enum Dimension {
    AGENCY,
    YEAR,
    POST_CLASS,
    SEX,
    AGE_BAND,
    KIND
}
