package id.jejak.ledger;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Proof that a commit is durable.
 *
 * @param commitId unique per commit
 * @param commandId the command that caused it, if the events named one
 * @param firstPosition position of its first event
 * @param events number of its events, 1 to 1,000
 * @param recordedAt when the ledger took it; never earlier than that of the commit before
 */
public record CommitReceipt(
        String commitId,
        @Nullable String commandId,
        long firstPosition,
        int events,
        Instant recordedAt) {

    /** Position of the last event of the commit. */
    public long lastPosition() {
        return firstPosition + events - 1;
    }
}
