package id.jejak.workforce.events;

/** Why somebody left the service. */
public enum RetirementCause {
    /** Batas usia pensiun reached. */
    AGE,
    OWN_REQUEST,
    CONTRACT_ENDED,
    DECEASED,
    DISMISSED
}
