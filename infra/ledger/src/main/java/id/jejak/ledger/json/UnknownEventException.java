package id.jejak.ledger.json;

import org.axonframework.serialization.SerializationException;

/**
 * A class without a stored name, or a stored name without a class: the registry is incomplete, or
 * this Jejak too old.
 */
public final class UnknownEventException extends SerializationException {

    UnknownEventException(String message) {
        super(message);
    }
}
