package id.jejak.ledger.sqlite;

import id.jejak.ledger.AppendResult;
import id.jejak.ledger.EventSum;
import id.jejak.ledger.InstantText;
import id.jejak.ledger.LedgerHead;
import id.jejak.ledger.LedgerNotEmptyException;
import id.jejak.ledger.NewCommit;
import id.jejak.ledger.PlacedCommit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Inserts one group after the other, each within a transaction that its caller begins and ends.
 * Good until the first error: after one such as a full disk the driver has closed the statements.
 */
final class SqliteGroup implements AutoCloseable {

    private static final int CONSTRAINT = 19;

    private final Connection connection;
    private final Statement control;
    private final PreparedStatement insertCommit;
    private final PreparedStatement insertEvent;
    private LedgerHead end = LedgerHead.EMPTY;

    SqliteGroup(Connection connection) throws SQLException {
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
                                            sequence, timestamp, payload, metadata, recorded_at, sum)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """);
    }

    /**
     * The usual case: no commit of the group repeats anything.
     *
     * @throws RepetitionInGroup if one does; the transaction must then be undone
     */
    List<AppendResult> insertTogether(List<NewCommit> group, Instant now) throws SQLException {
        try {
            return insert(group, now, this::insertUnguarded);
        } catch (SQLException e) {
            if (isConstraint(e)) {
                throw new RepetitionInGroup(e);
            }
            throw e;
        }
    }

    /** Each commit by itself: one that repeats something is refused alone. */
    List<AppendResult> insertOneByOne(List<NewCommit> group, Instant now) throws SQLException {
        return insert(group, now, this::insertAlone);
    }

    /** Some commit of the group repeats something. */
    static final class RepetitionInGroup extends RuntimeException {
        private RepetitionInGroup(SQLException cause) {
            super(cause);
        }
    }

    private interface Insertion {
        AppendResult of(PlacedCommit placed) throws SQLException;
    }

    private List<AppendResult> insert(List<NewCommit> group, Instant now, Insertion insertion)
            throws SQLException {
        var results = new ArrayList<AppendResult>(group.size());
        end = head();
        for (var commit : group) {
            var placed = end.place(commit, now);
            var result = insertion.of(placed);
            if (result instanceof AppendResult.Stored) {
                end = placed.head();
            }
            results.add(result);
        }
        return results;
    }

    /** Where the ledger ends with the last group. */
    LedgerHead end() {
        return end;
    }

    private AppendResult insertUnguarded(PlacedCommit placed) throws SQLException {
        insert(placed);
        return new AppendResult.Stored(placed.receipt());
    }

    private static boolean isConstraint(SQLException e) {
        return (e.getErrorCode() & 0xFF) == CONSTRAINT;
    }

    /** Read within the transaction: a second process on the file does no harm. */
    LedgerHead head() throws SQLException {
        try (var row = control.executeQuery(SqliteRows.HEAD)) {
            return row.next() ? SqliteRows.head(row) : LedgerHead.EMPTY;
        }
    }

    void requireEmpty() throws SQLException {
        if (head().next() > 0) {
            throw new LedgerNotEmptyException(head().next());
        }
    }

    private AppendResult insertAlone(PlacedCommit placed) throws SQLException {
        control.execute("SAVEPOINT one_commit");
        try {
            insert(placed);
            control.execute("RELEASE one_commit");
            return new AppendResult.Stored(placed.receipt());
        } catch (SQLException e) {
            if (!isConstraint(e)) {
                throw e;
            }
            control.execute("ROLLBACK TO one_commit");
            control.execute("RELEASE one_commit");
            return SqliteRepetitions.in(placed.commit(), connection).orElseThrow(() -> e);
        }
    }

    void insert(PlacedCommit placed) throws SQLException {
        var commit = placed.commit();
        insertCommit.setLong(1, placed.firstPosition());
        insertCommit.setInt(2, commit.events().size());
        insertCommit.setString(3, commit.commitId());
        insertCommit.setString(4, commit.commandId());
        var recordedAt = InstantText.of(placed.recordedAt());
        insertCommit.setString(5, recordedAt);
        insertCommit.setString(6, InstantText.of(placed.latestTimestamp()));
        insertCommit.executeUpdate();
        var position = placed.firstPosition();
        for (var event : commit.events()) {
            insertEvent.setLong(1, position);
            insertEvent.setLong(2, placed.firstPosition());
            SqliteRows.set(insertEvent, 3, event);
            insertEvent.setString(12, recordedAt);
            insertEvent.setLong(13, EventSum.of(event.at(position++, placed.recordedAt())));
            insertEvent.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        insertEvent.close();
        insertCommit.close();
        control.close();
    }
}
