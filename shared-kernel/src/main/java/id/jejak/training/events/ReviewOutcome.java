package id.jejak.training.events;

/** What becomes of a programme after a review. */
public enum ReviewOutcome {
    REPEAT,
    IMPROVE,
    /** No new sessions, until a later review says otherwise. */
    STOP
}
