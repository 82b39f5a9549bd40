package id.jejak.needs.events;

/** Where a need comes from. */
public enum NeedSource {
    /** The latest assessment lies below the standard of the post. */
    GAP,
    /** Somebody stated it. */
    STATED,
    /** The public asked for it. */
    PUBLIC
}
