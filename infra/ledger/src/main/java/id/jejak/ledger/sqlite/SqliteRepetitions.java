package id.jejak.ledger.sqlite;

import id.jejak.ledger.AppendResult;
import id.jejak.ledger.NewCommit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/** Finds out what a refused commit repeats. SQLite names the index, not the row. */
final class SqliteRepetitions {

    private final PreparedStatement byCommand;
    private final PreparedStatement event;

    SqliteRepetitions(Connection connection) throws SQLException {
        byCommand = connection.prepareStatement(SqliteRows.RECEIPT + "WHERE command_id = ?");
        event =
                connection.prepareStatement(
                        "SELECT 1 FROM events WHERE event_id = ? UNION ALL "
                                + "SELECT 1 FROM events WHERE aggregate_id = ? AND sequence = ?");
    }

    /** Empty if the commit repeats nothing: then it was refused for another reason. */
    Optional<AppendResult> in(NewCommit commit) throws SQLException {
        byCommand.setString(1, commit.commandId());
        try (var row = byCommand.executeQuery()) {
            if (row.next()) {
                return Optional.of(new AppendResult.CommandRepeated(SqliteRows.receipt(row)));
            }
        }
        for (int i = 0; i < commit.events().size(); i++) {
            var candidate = commit.events().get(i);
            event.setString(1, candidate.eventId());
            event.setString(2, candidate.aggregateId());
            event.setLong(3, candidate.sequence());
            try (var row = event.executeQuery()) {
                if (row.next()) {
                    return Optional.of(new AppendResult.EventRepeated(i));
                }
            }
        }
        return Optional.empty();
    }
}
