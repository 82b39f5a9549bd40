package id.jejak.ledger;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Every event that was ever decided, in the order in which it was taken: position 0, 1, 2, …
 * without a hole.
 */
public interface Ledger extends AutoCloseable {

    /**
     * The number of events, which is the position of the next one. Answered from memory: exact
     * where this process is the only writer (SQLite), else a lower bound that knows everything this
     * process wrote or read, and everything that other processes wrote more than 50 ms ago.
     *
     * @throws LedgerUnavailableException if memory is too old and the store does not answer
     */
    long head();

    /**
     * Waits until there is an event behind {@code position}, that is, until {@code head() >
     * position + 1}, and at most so long. Whoever has handled the events up to {@code position}
     * (-1: none) waits here for the next one, without asking the store again and again. Returns at
     * once when this process appends, and within 50 ms when another one does; a commit wakes all
     * who wait. A store that does not answer is waited for like one without news.
     *
     * @return the head as far as it is known; {@code position + 1} or less when the time was over
     * @throws LedgerClosedException when the ledger is closed while waiting
     */
    long awaitBeyond(long position, Duration atMost) throws InterruptedException;

    /** The commit that a command left, if it left one. Recent commands are answered from memory. */
    Optional<CommitReceipt> commitOf(String commandId);

    /**
     * The events at these positions, in position order.
     *
     * @throws UnknownPositionException if one of them lies outside the ledger
     * @throws LedgerGapException if an event of the ledger is missing
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
