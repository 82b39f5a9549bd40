package id.jejak.ledger;

import org.jspecify.annotations.Nullable;

/**
 * The store holds something that no Jejak ever wrote: a page, a row or a document is broken, or the
 * file was cut. Whatever can still be read is read; nothing is written any more, so that nothing is
 * overwritten. Restore a backup.
 */
public final class DamagedLedgerException extends LedgerException {

    public DamagedLedgerException(String message, @Nullable Throwable cause) {
        super(LedgerProblem.DAMAGED, message, cause);
    }
}
