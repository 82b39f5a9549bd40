package id.jejak.ledger;

import java.time.Instant;

/**
 * A commit with its place. {@code latestTimestamp} is the latest of all events up to and with this
 * commit.
 */
public record PlacedCommit(
        NewCommit commit, long firstPosition, Instant recordedAt, Instant latestTimestamp) {

    /** Position of the next commit. */
    public long next() {
        return firstPosition + commit.events().size();
    }

    /** The end of the ledger once this commit is in. */
    public LedgerHead head() {
        return new LedgerHead(next(), recordedAt, latestTimestamp);
    }

    public CommitReceipt receipt() {
        return new CommitReceipt(
                commit.commitId(),
                commit.commandId(),
                firstPosition,
                commit.events().size(),
                recordedAt);
    }
}
