package id.jejak.ledger.sqlite;

import id.jejak.ledger.LedgerHead;
import id.jejak.ledger.LedgerUnavailableException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * How far the ledger is on the disk. SQLite shows a transaction to all connections before it is
 * flushed, so readers are bounded by this. Moved by one thread at a time.
 */
final class DurableHead {

    private final Flush flush;
    private volatile LedgerHead reached = LedgerHead.EMPTY;
    private volatile @Nullable IOException failure;

    DurableHead(Flush flush) {
        this.flush = flush;
    }

    LedgerHead reached() {
        return reached;
    }

    /** Position of the first event that nobody may see. */
    long next() {
        return reached.next();
    }

    /**
     * Flushes, unless there is nothing new.
     *
     * @throws LedgerUnavailableException if the disk did not take it: it may be there or not, and
     *     nobody sees it before the file was opened anew
     */
    void moveTo(LedgerHead written) {
        if (written.next() > reached.next()) {
            force();
            reached = written;
        }
    }

    /** As {@link #moveTo}, when the head stays. */
    void force() {
        requireSound();
        try {
            flush.force();
        } catch (IOException e) {
            failure = e;
            throw new LedgerUnavailableException(
                    "the disk did not take what was written, and it may be stored or not: " + e, e);
        }
    }

    boolean isSound() {
        return failure == null;
    }

    /**
     * After a failed flush the system may call a later one good that is not.
     *
     * @throws LedgerUnavailableException from the first failure on
     */
    void requireSound() {
        var seen = failure;
        if (seen != null) {
            throw new LedgerUnavailableException(
                    "nothing is written until a restart, because a flush of the ledger file failed:"
                            + " "
                            + seen,
                    seen);
        }
    }
}
