package id.jejak.ledger;

import io.micrometer.core.instrument.MeterRegistry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The ledger on top of a store: groups what is appended, and trusts no read that has a hole. Owns
 * the store.
 */
public final class EventLedger implements Ledger, CommitSource {

    private static final int RECENT_RECEIPTS = 10_000;

    private final LedgerStore store;
    private final LedgerMeters meters;
    private final GroupCommitter committer;
    private final RecentReceipts recent = new RecentReceipts(RECENT_RECEIPTS);
    private final HeadWatch watch;

    private EventLedger(LedgerStore store, Clock clock, LedgerMeters meters) {
        this.store = store;
        this.meters = meters;
        this.watch = new HeadWatch(() -> store.head().next(), store.othersWrite());
        this.committer =
                GroupCommitter.started(
                        group -> {
                            meters.grouped(group.size());
                            return written(group, clock.instant());
                        });
    }

    /** Readers are woken once per group, and before its callers are answered. */
    private List<AppendResult> written(List<NewCommit> group, Instant now) {
        try {
            var results = store.append(group, now);
            results.forEach(this::moveHead);
            return results;
        } catch (RuntimeException e) {
            watch.doubt();
            throw e;
        }
    }

    private void moveHead(AppendResult result) {
        switch (result) {
            case AppendResult.Stored(var receipt) -> watch.reached(receipt.lastPosition() + 1);
            case AppendResult.Unknown _ -> watch.doubt();
            case AppendResult.CommandRepeated _, AppendResult.EventRepeated _ -> {}
        }
    }

    /** A ledger that writes to this store and closes it. The clock decides {@code recordedAt}. */
    public static EventLedger over(LedgerStore store, Clock clock, MeterRegistry meters) {
        return new EventLedger(store, clock, new LedgerMeters(meters));
    }

    /**
     * Stores the commit. On return it is durable.
     *
     * @throws CommitTooLargeException beyond 1,000 events or 8 MiB
     * @throws DuplicateCommandException if its command left a commit before
     * @throws DuplicateEventException if an event id or a sequence of an aggregate is taken
     * @throws LedgerClosedException after {@link #close()}
     * @throws LedgerUnavailableException if the store failed; the command id tells later whether
     *     the commit is stored
     */
    public CommitReceipt append(NewCommit commit) {
        return meters.timed(() -> stored(commit));
    }

    private CommitReceipt stored(NewCommit commit) {
        commit.requireWithinLimits();
        commit.firstRepetition()
                .ifPresent(
                        index -> {
                            throw new DuplicateEventException(commit, index);
                        });
        return switch (committer.append(commit)) {
            case AppendResult.Stored(var receipt) -> remembered(receipt);
            case AppendResult.CommandRepeated(var first) ->
                    throw new DuplicateCommandException(remembered(first));
            case AppendResult.EventRepeated(var index) ->
                    throw new DuplicateEventException(commit, index);
            case AppendResult.Unknown(var cause) ->
                    throw new LedgerUnavailableException(
                            "commit %s may be stored or not".formatted(commit.commitId()), cause);
        };
    }

    private CommitReceipt remembered(CommitReceipt receipt) {
        recent.remember(receipt);
        watch.reached(receipt.lastPosition() + 1);
        return receipt;
    }

    @Override
    public long head() {
        return watch.head();
    }

    /** The head as the store has it now, whoever wrote last. */
    public long freshHead() {
        return watch.look();
    }

    @Override
    public long awaitBeyond(long position, Duration atMost) throws InterruptedException {
        return watch.awaitBeyond(position, atMost);
    }

    @Override
    public Optional<CommitReceipt> commitOf(String commandId) {
        return recent.of(commandId).or(() -> store.commitOf(commandId));
    }

    @Override
    public List<StoredEvent> read(Collection<Long> positions) {
        return meters.read(() -> readAll(new TreeSet<>(positions)));
    }

    private List<StoredEvent> readAll(SortedSet<Long> wanted) {
        var events = store.readAt(wanted);
        events.forEach(event -> wanted.remove(event.position()));
        if (!wanted.isEmpty()) {
            var missing = wanted.first();
            throw missing >= 0 && missing < head()
                    ? LedgerGapException.hole(missing, head())
                    : new UnknownPositionException(missing);
        }
        return events;
    }

    @Override
    public List<StoredEvent> readFrom(long position, int max) {
        return meters.read(() -> readOn(position, max));
    }

    private List<StoredEvent> readOn(long position, int max) {
        var knownBefore = watch.known();
        var events = store.readFrom(position, max);
        LedgerGapException.requirePositions(events, position);
        if (events.isEmpty()) {
            requireNothingThere(position, knownBefore);
        }
        watch.reached(position + events.size());
        return events;
    }

    /** Nothing to read is right at the head only; elsewhere it is a sign of a lost tail. */
    private void requireNothingThere(long position, long knownBefore) {
        if (position < knownBefore) {
            throw LedgerGapException.hole(position, knownBefore);
        }
        if (position > watch.known() && position > watch.look()) {
            throw LedgerGapException.ahead(position, watch.known());
        }
    }

    @Override
    public List<PlacedCommit> readCommits(long position, int events) {
        return meters.read(
                () -> {
                    var commits = store.readCommits(position, events);
                    LedgerGapException.requireCommits(commits, position);
                    return commits;
                });
    }

    /**
     * At most {@code max} events of one aggregate from {@code firstSequence} on, in the order of
     * their sequence.
     *
     * @throws LedgerGapException if one of them is missing
     */
    public List<StoredEvent> readAggregate(String aggregateId, long firstSequence, int max) {
        return meters.read(
                () -> {
                    var events = store.readAggregate(aggregateId, firstSequence, max);
                    LedgerGapException.requireSequences(aggregateId, events, firstSequence);
                    events.forEach(event -> watch.reached(event.position() + 1));
                    return events;
                });
    }

    public OptionalLong lastSequenceOf(String aggregateId) {
        return store.lastSequenceOf(aggregateId);
    }

    /** The lowest position whose event has this timestamp or a later one. */
    public OptionalLong firstPositionSince(Instant timestamp) {
        return store.firstPositionSince(timestamp);
    }

    /**
     * Keeps a snapshot of an aggregate, unless a later one is there. Snapshots are no part of the
     * record.
     */
    public void keepSnapshot(NewEvent snapshot) {
        store.keepSnapshot(snapshot);
    }

    public Optional<NewEvent> snapshotOf(String aggregateId) {
        return store.snapshotOf(aggregateId);
    }

    /** Writes what was queued, then closes the store. */
    @Override
    public void close() {
        committer.close();
        watch.close();
        store.close();
    }
}
