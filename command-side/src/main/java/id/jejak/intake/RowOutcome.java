package id.jejak.intake;

/** What became of a row. */
enum RowOutcome {
    /** Something new was recorded. */
    ACCEPTED,
    /** All of it was there already. */
    UNCHANGED,
    REFUSED
}
