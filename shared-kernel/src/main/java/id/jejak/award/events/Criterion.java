package id.jejak.award.events;

/** What the policy of awards looks at. */
public enum Criterion {
    /** In service on the day of the nomination. */
    IN_SERVICE,
    /** No medium or heavy disciplinary measure in force within the five years before. */
    CLEAN_RECORD,
    /** The last two yearly ratings before the nomination were good or very good. */
    GOOD_RATINGS
}
