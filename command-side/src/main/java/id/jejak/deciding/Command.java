package id.jejak.deciding;

/**
 * The wish that something happen. It brings its own dates and ids; nothing is read from a clock
 * while deciding.
 */
public interface Command {
    /** Whom it touches, for the check of who may send it. */
    Target target();
}
