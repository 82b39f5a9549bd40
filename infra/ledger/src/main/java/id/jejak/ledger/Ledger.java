package id.jejak.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Every event that was ever decided, in the order in which it was taken: position 0, 1, 2, …
 * without a hole.
 */
public interface Ledger extends AutoCloseable {

    /** The number of events, which is the position of the next one. */
    long head();

    /** The commit that a command left, if it left one. Recent commands are answered from memory. */
    Optional<CommitReceipt> commitOf(String commandId);

    /**
     * The events at these positions, in position order.
     *
     * @throws UnknownPositionException if the ledger holds no event at one of them
     */
    List<StoredEvent> read(Collection<Long> positions);

    /**
     * At most {@code max} events from {@code position} (inclusive) on, in position order; empty at
     * the head.
     *
     * @throws LedgerGapException if a position is missing, or {@code position} lies beyond the head
     */
    List<StoredEvent> readFrom(long position, int max);

    @Override
    void close();
}
