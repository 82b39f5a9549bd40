package id.jejak.outreach.events;

/** When acceptance was asked for. */
public enum Moment {
    BEFORE,
    AFTER
}
