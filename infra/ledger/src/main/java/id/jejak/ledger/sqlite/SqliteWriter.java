package id.jejak.ledger.sqlite;

import id.jejak.ledger.AppendResult;
import id.jejak.ledger.DamagedLedgerException;
import id.jejak.ledger.LedgerHead;
import id.jejak.ledger.NewCommit;
import id.jejak.ledger.NewEvent;
import id.jejak.ledger.PlacedCommit;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The one connection that writes: a group or a snapshot is one transaction, and durable on return.
 */
final class SqliteWriter implements AutoCloseable {

    private static final String KEEP_SNAPSHOT =
            """
            INSERT INTO snapshots (event_id, type, revision, aggregate_type, aggregate_id,
                                   sequence, timestamp, payload, metadata)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (aggregate_id) DO UPDATE SET
                event_id = excluded.event_id, type = excluded.type, revision = excluded.revision,
                aggregate_type = excluded.aggregate_type, sequence = excluded.sequence,
                timestamp = excluded.timestamp, payload = excluded.payload, metadata = excluded.metadata
            WHERE excluded.sequence >= snapshots.sequence
            """;

    private final Connection connection;
    private final SqliteDamage damage;
    private final DurableHead durable;
    private @Nullable SqliteGroup prepared;

    SqliteWriter(Connection connection, SqliteDamage damage, DurableHead durable) {
        this.connection = connection;
        this.damage = damage;
        this.durable = durable;
    }

    interface Settling {
        void run() throws IOException;
    }

    /** Makes durable what is there, whoever wrote it, and nobody writes meanwhile. */
    synchronized void settle(Settling settling) throws IOException {
        try (var group = new SqliteGroup(connection)) {
            execute("BEGIN IMMEDIATE");
            settling.run();
            durable.moveTo(group.head());
            execute("COMMIT");
        } catch (SQLException e) {
            throw damage.in(e, "the ledger file could not be read");
        } catch (DamagedLedgerException e) {
            throw damage.remembered(e);
        }
    }

    /** What another process wrote is flushed before this one shows it. */
    synchronized LedgerHead catchUpWith(LedgerHead stored) {
        if (durable.isSound()) {
            durable.moveTo(stored);
        }
        return durable.reached();
    }

    synchronized List<AppendResult> append(List<NewCommit> commits, Instant now) {
        try {
            return inGroup(group -> group.insertTogether(commits, now));
        } catch (SqliteGroup.RepetitionInGroup _) {
            return inGroup(group -> group.insertOneByOne(commits, now));
        }
    }

    private interface GroupWork {
        List<AppendResult> with(SqliteGroup group) throws SQLException;
    }

    private List<AppendResult> inGroup(GroupWork work) {
        try {
            var results = inTransaction(() -> work.with(prepared()));
            durable.moveTo(Objects.requireNonNull(prepared).end());
            return results;
        } catch (RuntimeException e) {
            forgetPrepared(e);
            throw e;
        }
    }

    private SqliteGroup prepared() throws SQLException {
        if (prepared == null) {
            prepared = new SqliteGroup(connection);
        }
        return prepared;
    }

    /** After an error such as a full disk the driver has closed the statements. */
    private void forgetPrepared(RuntimeException failure) {
        try (var _ = prepared) {
            prepared = null;
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /** One transaction, however long: a restore is there as a whole or not at all. */
    synchronized void restore(Iterable<List<PlacedCommit>> batches) {
        var end =
                inTransaction(
                        () -> {
                            try (var group = new SqliteGroup(connection)) {
                                group.requireEmpty();
                                for (var batch : batches) {
                                    for (var commit : batch) {
                                        group.insert(commit);
                                    }
                                }
                                return group.head();
                            }
                        });
        durable.moveTo(end);
    }

    synchronized void keepSnapshot(NewEvent snapshot) {
        inTransaction(
                () -> {
                    try (var statement = connection.prepareStatement(KEEP_SNAPSHOT)) {
                        SqliteRows.set(statement, 1, snapshot);
                        return statement.executeUpdate();
                    }
                });
        durable.force();
    }

    private <T> T inTransaction(SqlWork<T> work) {
        damage.requireNone();
        durable.requireSound();
        try {
            execute("BEGIN IMMEDIATE");
            var result = work.run();
            execute("COMMIT");
            return result;
        } catch (SQLException e) {
            rollback(e);
            throw damage.in(e, "the ledger file could not be written");
        } catch (RuntimeException e) {
            rollback(e);
            throw e instanceof DamagedLedgerException broken ? damage.remembered(broken) : e;
        }
    }

    /**
     * SQLite ends a transaction by itself after some failures, such as a full disk; then there is
     * nothing to undo.
     */
    private void rollback(Exception failure) {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private void execute(String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /**
     * After a failed flush the connection stays open until the process ends: SQLite would fold the
     * log into the file.
     */
    @Override
    public synchronized void close() throws SQLException {
        if (!durable.isSound()) {
            return;
        }
        try (connection) {
            if (prepared != null) {
                prepared.close();
            }
        }
    }
}
