package id.jejak.ledger;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * The command id was stored before: nothing new was written, and the first commit is the answer.
 */
public final class DuplicateCommandException extends EventStoreException {
    private final transient CommitReceipt receipt;

    public DuplicateCommandException(CommitReceipt receipt) {
        super(
                "command "
                        + receipt.commandId()
                        + " is stored at position "
                        + receipt.firstPosition());
        this.receipt = receipt;
    }

    public CommitReceipt receipt() {
        return receipt;
    }
}
