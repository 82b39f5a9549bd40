package id.jejak.ledger.sqlite;

import id.jejak.ledger.AppendResult;
import id.jejak.ledger.NewCommit;
import id.jejak.ledger.NewEvent;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Finds out what a refused commit repeats. SQLite names the index, not the row. */
final class SqliteRepetitions {

    private static final String COMMAND = SqliteRows.RECEIPT + "WHERE command_id = ?";
    private static final String EVENT =
            """
            SELECT 1 FROM events WHERE event_id = ?
            UNION ALL
            SELECT 1 FROM events WHERE aggregate_id = ? AND sequence = ?
            """;

    private SqliteRepetitions() {}

    /** Empty if the commit repeats nothing: then it was refused for another reason. */
    static Optional<AppendResult> in(NewCommit commit, Connection connection) throws SQLException {
        var first = SqliteReader.once(connection, COMMAND, SqliteRows::receipt, commit.commandId());
        if (!first.isEmpty()) {
            return Optional.of(new AppendResult.CommandRepeated(first.getFirst()));
        }
        for (int i = 0; i < commit.events().size(); i++) {
            if (isStored(commit.events().get(i), connection)) {
                return Optional.of(new AppendResult.EventRepeated(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isStored(NewEvent event, Connection connection) throws SQLException {
        var found =
                SqliteReader.once(
                        connection,
                        EVENT,
                        row -> row.getInt(1),
                        event.eventId(),
                        event.aggregateId(),
                        event.sequence());
        return !found.isEmpty();
    }
}
