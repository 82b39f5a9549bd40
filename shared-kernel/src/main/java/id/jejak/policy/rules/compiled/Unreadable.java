package id.jejak.policy.rules.compiled;

/** A text that is not in the subset: broken, or more than these rules know. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String message) {
        super(message, null, false, false);
    }
}
