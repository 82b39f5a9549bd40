package id.jejak.ledger;

/** A backup is restored into an empty ledger only: what is recorded is never mixed or replaced. */
public final class LedgerNotEmptyException extends LedgerException {

    public LedgerNotEmptyException(long events) {
        super(
                LedgerProblem.NOT_EMPTY,
                "a backup is restored into an empty ledger only; this one holds %d events"
                        .formatted(events),
                null);
    }
}
