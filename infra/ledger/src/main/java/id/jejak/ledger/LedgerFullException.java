package id.jejak.ledger;

/**
 * The store has no room left. Nothing was stored; reads go on, and writes as soon as there is room.
 */
public final class LedgerFullException extends LedgerException {

    public LedgerFullException(String message, Throwable cause) {
        super(LedgerProblem.FULL, message, cause);
    }
}
