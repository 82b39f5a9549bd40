package id.jejak.ledger.sqlite;

import id.jejak.ledger.AppendResult;
import id.jejak.ledger.InstantText;
import id.jejak.ledger.LedgerHead;
import id.jejak.ledger.LedgerUnavailableException;
import id.jejak.ledger.NewCommit;
import id.jejak.ledger.NewEvent;
import id.jejak.ledger.PlacedCommit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The one connection that writes. A group is one transaction; each commit has a savepoint, so that
 * one that repeats something fails alone. The head is read inside the transaction: a second process
 * on the file does no harm.
 */
final class SqliteWriter implements AutoCloseable {

    private static final int CONSTRAINT = 19;

    private final Connection connection;
    private final Statement control;
    private final PreparedStatement insertCommit;
    private final PreparedStatement insertEvent;
    private final PreparedStatement head;
    private final SqliteRepetitions repetitions;

    SqliteWriter(Connection connection) throws SQLException {
        this.connection = connection;
        control = connection.createStatement();
        insertCommit =
                connection.prepareStatement(
                        """
                        INSERT INTO commits (first_position, events, commit_id, command_id, recorded_at, latest_timestamp)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """);
        insertEvent =
                connection.prepareStatement(
                        """
                        INSERT INTO events (position, first_position, event_id, type, revision, aggregate_type, aggregate_id,
                                            sequence, timestamp, payload, metadata)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """);
        head = connection.prepareStatement(SqliteRows.HEAD);
        repetitions = new SqliteRepetitions(connection);
    }

    synchronized List<AppendResult> append(List<NewCommit> group, Instant now) {
        return inTransaction(
                () -> {
                    var results = new ArrayList<AppendResult>(group.size());
                    var end = currentHead();
                    for (var commit : group) {
                        var placed = end.place(commit, now);
                        var result = insertAlone(placed);
                        if (result instanceof AppendResult.Stored) {
                            end = placed.head();
                        }
                        results.add(result);
                    }
                    return results;
                });
    }

    synchronized void keepSnapshot(NewEvent snapshot) {
        inTransaction(
                () -> {
                    try (var statement =
                            connection.prepareStatement(
                                    """
                                    INSERT INTO snapshots (event_id, type, revision, aggregate_type, aggregate_id,
                                                           sequence, timestamp, payload, metadata)
                                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                                    ON CONFLICT (aggregate_id) DO UPDATE SET
                                        event_id = excluded.event_id, type = excluded.type, revision = excluded.revision,
                                        aggregate_type = excluded.aggregate_type, sequence = excluded.sequence,
                                        timestamp = excluded.timestamp, payload = excluded.payload, metadata = excluded.metadata
                                    WHERE excluded.sequence >= snapshots.sequence
                                    """)) {
                        SqliteRows.set(statement, 1, snapshot);
                        return statement.executeUpdate();
                    }
                });
    }

    private LedgerHead currentHead() throws SQLException {
        try (var row = head.executeQuery()) {
            return row.next() ? SqliteRows.head(row) : LedgerHead.EMPTY;
        }
    }

    private AppendResult insertAlone(PlacedCommit placed) throws SQLException {
        control.execute("SAVEPOINT one_commit");
        try {
            insert(placed);
            control.execute("RELEASE one_commit");
            return new AppendResult.Stored(placed.receipt());
        } catch (SQLException e) {
            if ((e.getErrorCode() & 0xFF) != CONSTRAINT) {
                throw e;
            }
            control.execute("ROLLBACK TO one_commit");
            control.execute("RELEASE one_commit");
            return repetitions.in(placed.commit()).orElseThrow(() -> e);
        }
    }

    private void insert(PlacedCommit placed) throws SQLException {
        var commit = placed.commit();
        insertCommit.setLong(1, placed.firstPosition());
        insertCommit.setInt(2, commit.events().size());
        insertCommit.setString(3, commit.commitId());
        insertCommit.setString(4, commit.commandId());
        insertCommit.setString(5, InstantText.of(placed.recordedAt()));
        insertCommit.setString(6, InstantText.of(placed.latestTimestamp()));
        insertCommit.executeUpdate();
        var position = placed.firstPosition();
        for (var event : commit.events()) {
            insertEvent.setLong(1, position++);
            insertEvent.setLong(2, placed.firstPosition());
            SqliteRows.set(insertEvent, 3, event);
            insertEvent.executeUpdate();
        }
    }

    private <T> T inTransaction(SqlWork<T> work) {
        try {
            control.execute("BEGIN IMMEDIATE");
            var result = work.run();
            control.execute("COMMIT");
            return result;
        } catch (SQLException e) {
            rollback(e);
            throw new LedgerUnavailableException(
                    "the ledger file could not be written: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            rollback(e);
            throw e;
        }
    }

    /**
     * SQLite ends a transaction by itself after some failures, such as a full disk; then there is
     * nothing to undo.
     */
    private void rollback(Exception failure) {
        try {
            control.execute("ROLLBACK");
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        connection.close();
    }
}
