package id.jejak.policy.events;

/** Which engine decides by a version while it is in force. */
public enum DecidedBy {
    /** The fast one, shown to give the same answers as the reference. */
    COMPILED,
    /** The reference, Apache KIE: the fast one cannot do the model, or gave another answer. */
    REFERENCE
}
