package id.jejak.ledger;

/**
 * The store failed. Whether a commit was stored is told by its command id, once the store answers
 * again.
 */
public final class LedgerUnavailableException extends LedgerException {

    public LedgerUnavailableException(String message, Throwable cause) {
        super(LedgerProblem.UNAVAILABLE, message, cause);
    }
}
