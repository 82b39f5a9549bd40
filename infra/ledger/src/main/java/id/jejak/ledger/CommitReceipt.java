package id.jejak.ledger;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Proof that a commit is durable.
 *
 * @param events how many events it holds, 1 to 1,000
 */
public record CommitReceipt(
        String commitId,
        @Nullable String commandId,
        long firstPosition,
        int events,
        Instant recordedAt) {
    public long lastPosition() {
        return firstPosition + events - 1;
    }
}
