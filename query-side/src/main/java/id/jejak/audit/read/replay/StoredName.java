package id.jejak.audit.read.replay;

import id.jejak.ledger.StoredEvent;

/** The full name of a stored event, such as {@code training.training-completed.v1}. */
final class StoredName {
    private StoredName() {}

    static String of(StoredEvent stored) {
        return stored.type() + ".v" + stored.revision();
    }
}
