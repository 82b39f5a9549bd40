package id.jejak.ledger;

/** The command was carried out before; the receipt is that of the first time. */
public final class DuplicateCommandException extends LedgerException {

    private final transient CommitReceipt receipt;

    public DuplicateCommandException(CommitReceipt first) {
        super(
                LedgerProblem.DUPLICATE_COMMAND,
                "command %s left commit %s at position %d"
                        .formatted(first.commandId(), first.commitId(), first.firstPosition()),
                null);
        this.receipt = first;
    }

    /** What the command left the first time. */
    public CommitReceipt receipt() {
        return receipt;
    }
}
