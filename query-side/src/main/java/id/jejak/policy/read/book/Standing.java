package id.jejak.policy.read.book;

/** Where a version stands on a day. */
public enum Standing {
    DRAFT,
    /** Adopted, and its day is still to come. */
    TO_COME,
    IN_FORCE,
    /** Another version has its turn. */
    SUPERSEDED,
    /** Ended without a successor, or given up. */
    RETIRED
}
