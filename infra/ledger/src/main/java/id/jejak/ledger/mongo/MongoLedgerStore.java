package id.jejak.ledger.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;

import id.jejak.ledger.AppendResult;
import id.jejak.ledger.CommitReceipt;
import id.jejak.ledger.LedgerHead;
import id.jejak.ledger.LedgerStore;
import id.jejak.ledger.LedgerUnavailableException;
import id.jejak.ledger.NewCommit;
import id.jejak.ledger.NewEvent;
import id.jejak.ledger.PlacedCommit;
import id.jejak.ledger.StoredEvent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.function.Supplier;

/**
 * A ledger in a MongoDB database, shared by any number of processes. The client stays with whoever
 * made it.
 */
public final class MongoLedgerStore implements LedgerStore {

    /**
     * After this time an append that cannot be decided is given up; its command id tells later what
     * became of it.
     */
    private static final Duration LONGEST_APPEND = Duration.ofSeconds(30);

    private final MongoWriter writer;
    private final MongoReader reader;
    private final MongoSnapshots snapshots;
    private final MongoRestore restore;

    private MongoLedgerStore(MongoDatabase database, Duration longestAppend) {
        var commits = database.getCollection(MongoSchema.COMMITS);
        reader = new MongoReader(commits);
        writer = new MongoWriter(new MongoCommits(commits), reader::head, longestAppend);
        snapshots = new MongoSnapshots(database.getCollection(MongoSchema.SNAPSHOTS));
        restore = new MongoRestore(database);
    }

    /**
     * Opens the ledger of this database, and creates its collections and indexes if they do not
     * exist.
     *
     * @throws id.jejak.ledger.UnreadableLedgerException if it has a newer schema; it is not touched
     */
    public static MongoLedgerStore open(MongoDatabase database) {
        return open(database, LONGEST_APPEND);
    }

    static MongoLedgerStore open(MongoDatabase database, Duration longestAppend) {
        var durable = MongoSchema.durable(database);
        return answered(
                () -> {
                    MongoSchema.prepare(durable);
                    return new MongoLedgerStore(durable, longestAppend);
                });
    }

    @Override
    public List<AppendResult> append(List<NewCommit> group, Instant now) {
        return writer.append(group, now);
    }

    @Override
    public LedgerHead head() {
        return answered(reader::head);
    }

    @Override
    public boolean othersWrite() {
        return true;
    }

    @Override
    public Optional<CommitReceipt> commitOf(String commandId) {
        return answered(() -> reader.commitOf(commandId));
    }

    @Override
    public List<StoredEvent> readFrom(long position, int max) {
        return answered(() -> reader.readFrom(position, max));
    }

    @Override
    public List<StoredEvent> readAt(SortedSet<Long> positions) {
        return answered(() -> reader.readAt(positions));
    }

    @Override
    public List<PlacedCommit> readCommits(long position, int events) {
        return answered(() -> reader.readCommits(position, events));
    }

    @Override
    public void restore(Iterable<List<PlacedCommit>> batches) {
        answered(
                () -> {
                    restore.run(batches, reader.head().next());
                    return batches;
                });
    }

    @Override
    public List<StoredEvent> readAggregate(String aggregateId, long firstSequence, int max) {
        return answered(() -> reader.readAggregate(aggregateId, firstSequence, max));
    }

    @Override
    public OptionalLong lastSequenceOf(String aggregateId) {
        return answered(() -> reader.lastSequenceOf(aggregateId));
    }

    @Override
    public OptionalLong firstPositionSince(Instant timestamp) {
        return answered(() -> reader.firstPositionSince(timestamp));
    }

    @Override
    public void keepSnapshot(NewEvent snapshot) {
        answered(
                () -> {
                    snapshots.keep(snapshot);
                    return snapshot;
                });
    }

    @Override
    public Optional<NewEvent> snapshotOf(String aggregateId) {
        return answered(() -> snapshots.of(aggregateId));
    }

    private static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException e) {
            throw new LedgerUnavailableException("MongoDB does not answer: " + e.getMessage(), e);
        }
    }

    /** Nothing to close: the client is not this store's. */
    @Override
    public void close() {
        // Appends have ended when the ledger closes its store; reads may still run.
    }
}
