package id.jejak.ledger.sqlite;

import id.jejak.ledger.CommitReceipt;
import id.jejak.ledger.DamagedLedgerException;
import id.jejak.ledger.InstantText;
import id.jejak.ledger.LedgerHead;
import id.jejak.ledger.NewEvent;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;

/** Rows to records and back. */
final class SqliteRows {

    private static final String COLUMNS =
            """
            SELECT e.position, e.event_id, e.type, e.revision, e.aggregate_type, e.aggregate_id, e.sequence,
                   e.timestamp, %s, e.payload, e.metadata, %s
            FROM events e
            """;
    private static final String OF_COMMIT =
            "(SELECT c.recorded_at FROM commits c WHERE c.first_position = e.first_position)";

    static final String EVENT =
            COLUMNS.formatted("COALESCE(e.recorded_at, " + OF_COMMIT + ")", "e.sum");

    /** In a file that cannot be brought up to date, as it is only read. */
    static final String EVENT_OF_SCHEMA_1 = COLUMNS.formatted(OF_COMMIT, "NULL");

    static final String RECEIPT =
            "SELECT commit_id, command_id, first_position, events, recorded_at FROM commits ";

    static final String HEAD =
            """
            SELECT first_position + events, recorded_at, latest_timestamp
            FROM commits ORDER BY first_position DESC LIMIT 1
            """;

    private SqliteRows() {}

    static CommitReceipt receipt(ResultSet row) throws SQLException {
        return new CommitReceipt(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getInt(4),
                time(row.getString(5)));
    }

    static LedgerHead head(ResultSet row) throws SQLException {
        return new LedgerHead(row.getLong(1), time(row.getString(2)), time(row.getString(3)));
    }

    private static Instant time(@Nullable String text) {
        try {
            return InstantText.parse(Objects.requireNonNull(text));
        } catch (DateTimeException | NullPointerException e) {
            throw new DamagedLedgerException("a time in the ledger file is broken: " + text, e);
        }
    }

    static NewEvent snapshot(ResultSet row) throws SQLException {
        return new NewEvent(
                row.getString("event_id"),
                row.getString("type"),
                row.getString("revision"),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                time(row.getString("timestamp")),
                row.getBytes("payload"),
                row.getBytes("metadata"));
    }

    /**
     * Sets the nine parameters from {@code first} on: id, type, revision, aggregate, sequence,
     * timestamp, bodies.
     */
    static void set(PreparedStatement statement, int first, NewEvent event) throws SQLException {
        statement.setString(first, event.eventId());
        statement.setString(first + 1, event.type());
        statement.setString(first + 2, event.revision());
        statement.setString(first + 3, event.aggregateType());
        statement.setString(first + 4, event.aggregateId());
        statement.setLong(first + 5, event.sequence());
        statement.setString(first + 6, InstantText.of(event.timestamp()));
        statement.setBytes(first + 7, event.payload());
        statement.setBytes(first + 8, event.metadata());
    }
}
