package id.jejak.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the rest of Jejak may ask of the ledger beside Axon's own interfaces. Positions are gap-free
 * and start at 0.
 */
public interface Ledger extends AutoCloseable {
    /** Number of events, which is the position that the next event will get. */
    long head();

    /** The commit that a command led to, or nothing where it led to none. */
    Optional<CommitReceipt> commitOf(String commandId);

    /**
     * The events at these positions, in the order of positions; an unknown position is an error.
     */
    List<StoredEvent> read(Collection<Long> positions);

    /** At most {@code max} events from {@code position} on, in the order of positions. */
    List<StoredEvent> readFrom(long position, int max);

    @Override
    void close();
}
