package id.jejak.discipline.events;

/** Kinds of measures (PP 94/2021; domain facts 9). */
public enum MeasureKind {
    ORAL_WARNING,
    WRITTEN_WARNING,
    STATEMENT_OF_DISSATISFACTION,
    /** Performance allowance cut by 25 %. */
    ALLOWANCE_CUT_6_MONTHS,
    ALLOWANCE_CUT_9_MONTHS,
    ALLOWANCE_CUT_12_MONTHS,
    /** One level down for 12 months. */
    DEMOTION,
    /** To pelaksana, for 12 months. */
    RELEASE_FROM_POST,
    /** Honourable, not at own request. */
    DISMISSAL,
    /** By the rules before 31 August 2021 (PP 53/2010), whose kinds are not told apart here. */
    OF_EARLIER_RULES
}
