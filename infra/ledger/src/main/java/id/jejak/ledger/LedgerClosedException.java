package id.jejak.ledger;

/** The ledger was closed; what had been queued before was still written. */
public final class LedgerClosedException extends LedgerException {

    public LedgerClosedException() {
        super(LedgerProblem.CLOSED, "the ledger is closed", null);
    }
}
