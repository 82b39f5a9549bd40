package id.jejak.assessment.events;

/** Why somebody was assessed; it chooses the set of JPM categories. */
public enum Purpose {
    /** Pengisian jabatan. */
    FILLING,
    /** Pemetaan. */
    MAPPING
}
