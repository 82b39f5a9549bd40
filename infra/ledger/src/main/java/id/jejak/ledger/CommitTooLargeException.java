package id.jejak.ledger;

/** A commit beyond 1,000 events or 8 MiB is refused whole, before anything is written. */
public final class CommitTooLargeException extends LedgerException {

    CommitTooLargeException(int events, long bytes) {
        super(
                LedgerProblem.COMMIT_TOO_LARGE,
                "a commit takes at most %,d events and %,d bytes, this one has %,d events and %,d bytes"
                        .formatted(NewCommit.MOST_EVENTS, NewCommit.MOST_BYTES, events, bytes),
                null);
    }
}
