package id.jejak.ledger;

/**
 * The store holds something this version of Jejak cannot read, such as a newer schema. Nothing was
 * touched.
 */
public final class UnreadableLedgerException extends LedgerException {

    public UnreadableLedgerException(String message) {
        super(LedgerProblem.UNREADABLE, message, null);
    }

    public static UnreadableLedgerException newer(String store, int version, int known) {
        return new UnreadableLedgerException(
                "%s has ledger schema %d, this version of Jejak knows schemas up to %d: use a newer Jejak"
                        .formatted(store, version, known));
    }
}
