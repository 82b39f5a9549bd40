package id.jejak.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;

/**
 * Where a ledger is kept. One thread appends, any number of threads read.
 *
 * <p>Every method throws {@link LedgerUnavailableException} when the store cannot be reached or
 * refuses its service.
 */
public interface LedgerStore extends CommitSource, AutoCloseable {

    /**
     * Makes a group of commits durable in one step, each of them atomic, one after the other from
     * the head on. A commit that repeats something fails alone. No commit repeats itself: the
     * caller has looked.
     *
     * @param now the time of the ledger; a commit is never recorded before the one that precedes it
     * @return one result per commit, in the order of the group
     */
    List<AppendResult> append(List<NewCommit> group, Instant now);

    LedgerHead head();

    /** Whether other processes may append as well. */
    boolean othersWrite();

    Optional<CommitReceipt> commitOf(String commandId);

    /**
     * At most {@code max} events at or after {@code position}, in position order. Does not look for
     * holes.
     */
    List<StoredEvent> readFrom(long position, int max);

    /**
     * Takes the commits of a backup as they are, with their places and times, all or none: a
     * restore that was cut off leaves an empty ledger, or one that says so and is not opened.
     *
     * @throws LedgerNotEmptyException if there is any event
     */
    void restore(Iterable<List<PlacedCommit>> batches);

    /** The events at these positions, in position order; those that do not exist are left out. */
    List<StoredEvent> readAt(SortedSet<Long> positions);

    /** At most {@code max} events of one aggregate, in the order of their sequence. */
    List<StoredEvent> readAggregate(String aggregateId, long firstSequence, int max);

    OptionalLong lastSequenceOf(String aggregateId);

    /** The lowest position whose event has this timestamp or a later one. */
    OptionalLong firstPositionSince(Instant timestamp);

    /** Keeps the snapshot, unless a later one of the same aggregate is there. */
    void keepSnapshot(NewEvent snapshot);

    Optional<NewEvent> snapshotOf(String aggregateId);

    @Override
    void close();
}
