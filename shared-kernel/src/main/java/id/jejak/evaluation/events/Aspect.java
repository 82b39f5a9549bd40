package id.jejak.evaluation.events;

/** What participants judge of a session (level 1 of Kirkpatrick; domain facts 6). */
public enum Aspect {
    MATERIAL,
    TRAINER,
    FACILITIES,
    METHOD
}
