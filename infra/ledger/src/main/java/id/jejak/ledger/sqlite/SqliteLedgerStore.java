package id.jejak.ledger.sqlite;

import id.jejak.ledger.AppendResult;
import id.jejak.ledger.CommitReceipt;
import id.jejak.ledger.InstantText;
import id.jejak.ledger.LedgerHead;
import id.jejak.ledger.LedgerStore;
import id.jejak.ledger.LedgerUnavailableException;
import id.jejak.ledger.NewCommit;
import id.jejak.ledger.NewEvent;
import id.jejak.ledger.PlacedCommit;
import id.jejak.ledger.StoredEvent;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.function.UnaryOperator;

/**
 * A ledger in one SQLite file: write-ahead log, flushed to the disk with every group. Nobody sees
 * what was not flushed.
 */
public final class SqliteLedgerStore implements LedgerStore {

    private static final String BY_AGGREGATE =
            SqliteRows.EVENT
                    + "WHERE e.aggregate_id = ? AND e.sequence >= ? AND e.position < ? ORDER BY"
                    + " e.sequence LIMIT ?";
    private static final String FROM_POSITION =
            SqliteRows.EVENT
                    + "WHERE e.position >= ? AND e.position < ? ORDER BY e.position LIMIT ?";
    private static final String AT_POSITION = SqliteRows.EVENT + "WHERE e.position = ?";
    private static final String SINCE =
            """
            SELECT position FROM events
            WHERE timestamp >= ?1 AND first_position =
                (SELECT first_position FROM commits WHERE latest_timestamp >= ?1
                 ORDER BY latest_timestamp, first_position LIMIT 1)
            ORDER BY position LIMIT 1
            """;

    private final SqliteWriter writer;
    private final SqliteReaders readers;
    private final DurableHead durable;
    private final SqliteLog log;

    private SqliteLedgerStore(
            SqliteWriter writer, SqliteReaders readers, DurableHead durable, SqliteLog log) {
        this.writer = writer;
        this.readers = readers;
        this.durable = durable;
        this.log = log;
    }

    /**
     * Opens the file, and creates it if it does not exist.
     *
     * @throws id.jejak.ledger.UnreadableLedgerException if it has a newer schema or is no ledger;
     *     it is not touched
     * @throws id.jejak.ledger.DamagedLedgerException if it was cut or is broken; it is not touched
     */
    public static SqliteLedgerStore open(Path file) {
        return open(file, log -> log);
    }

    static SqliteLedgerStore open(Path file, UnaryOperator<Flush> flushes) {
        SqliteTail.requireWhole(file);
        var damage = new SqliteDamage();
        try (var opened = new Opened()) {
            var connection = opened.add(SqliteConnections.writer(file));
            var log = opened.add(SqliteLog.of(file));
            var durable = new DurableHead(flushes.apply(log));
            var writer = new SqliteWriter(connection, damage, durable);
            log.forceFolder();
            writer.settle(log::rewrite);
            var store =
                    new SqliteLedgerStore(writer, new SqliteReaders(file, damage), durable, log);
            opened.keep();
            return store;
        } catch (SQLException e) {
            throw damage.in(e, "cannot open " + file);
        } catch (IOException e) {
            throw new LedgerUnavailableException("cannot flush " + file + ": " + e, e);
        }
    }

    @Override
    public List<AppendResult> append(List<NewCommit> group, Instant now) {
        return writer.append(group, now);
    }

    @Override
    public LedgerHead head() {
        var stored = readers.first(SqliteRows.HEAD, SqliteRows::head).orElse(LedgerHead.EMPTY);
        return stored.next() > durable.next() ? writer.catchUpWith(stored) : durable.reached();
    }

    /** A file belongs to one process; its folder is locked. */
    @Override
    public boolean othersWrite() {
        return false;
    }

    @Override
    public Optional<CommitReceipt> commitOf(String commandId) {
        return readers.first(
                SqliteRows.RECEIPT + "WHERE command_id = ? AND first_position < ?",
                SqliteRows::receipt,
                commandId,
                durable.next());
    }

    @Override
    public List<StoredEvent> readFrom(long position, int max) {
        return readers.list(FROM_POSITION, new EventRows(), position, durable.next(), max);
    }

    @Override
    public List<StoredEvent> readAt(SortedSet<Long> positions) {
        return readers.with(
                reader -> {
                    var events = new ArrayList<StoredEvent>(positions.size());
                    var rows = new EventRows();
                    for (var position : positions.headSet(durable.next())) {
                        events.addAll(reader.list(AT_POSITION, rows, position));
                    }
                    return events;
                });
    }

    @Override
    public List<PlacedCommit> readCommits(long position, int events) {
        return readers.with(
                reader ->
                        SqliteCommits.read(
                                reader, position, durable.next(), events, SqliteRows.EVENT));
    }

    @Override
    public void restore(Iterable<List<PlacedCommit>> batches) {
        writer.restore(batches);
    }

    @Override
    public List<StoredEvent> readAggregate(String aggregateId, long firstSequence, int max) {
        return readers.list(
                BY_AGGREGATE, new EventRows(), aggregateId, firstSequence, durable.next(), max);
    }

    @Override
    public OptionalLong lastSequenceOf(String aggregateId) {
        var sql =
                "SELECT sequence FROM events WHERE aggregate_id = ? AND position < ? ORDER BY"
                        + " sequence DESC LIMIT 1";
        return number(readers.first(sql, row -> row.getLong(1), aggregateId, durable.next()));
    }

    @Override
    public OptionalLong firstPositionSince(Instant timestamp) {
        var end = durable.next();
        return number(
                readers.first(SINCE, row -> row.getLong(1), InstantText.of(timestamp))
                        .filter(position -> position < end));
    }

    @Override
    public void keepSnapshot(NewEvent snapshot) {
        writer.keepSnapshot(snapshot);
    }

    @Override
    public Optional<NewEvent> snapshotOf(String aggregateId) {
        return readers.first(
                "SELECT * FROM snapshots WHERE aggregate_id = ?",
                SqliteRows::snapshot,
                aggregateId);
    }

    private static OptionalLong number(Optional<Long> found) {
        return found.isPresent() ? OptionalLong.of(found.get()) : OptionalLong.empty();
    }

    @Override
    public void close() {
        try {
            closeReadersThenWriter();
        } catch (SQLException | IOException e) {
            throw new LedgerUnavailableException(
                    "the ledger file could not be closed: " + e.getMessage(), e);
        }
    }

    /**
     * The last connection to go, the writer's, folds the write-ahead log into the file: one file is
     * left.
     */
    private void closeReadersThenWriter() throws SQLException, IOException {
        try (log) {
            readers.close();
        } finally {
            writer.close();
        }
    }
}
