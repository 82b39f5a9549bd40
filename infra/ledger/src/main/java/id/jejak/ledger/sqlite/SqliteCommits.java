package id.jejak.ledger.sqlite;

import id.jejak.ledger.InstantText;
import id.jejak.ledger.LedgerGapException;
import id.jejak.ledger.NewCommit;
import id.jejak.ledger.PlacedCommit;
import id.jejak.ledger.StoredEvent;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads whole commits. */
final class SqliteCommits {

    private static final String COMMITS =
            """
            SELECT first_position, events, commit_id, command_id, recorded_at, latest_timestamp
            FROM commits WHERE first_position >= ? AND first_position < ? ORDER BY first_position LIMIT ?
            """;
    private static final String BETWEEN =
            "WHERE e.position >= ? AND e.position < ? ORDER BY e.position";

    private record Row(
            long first,
            int events,
            String commitId,
            @Nullable String commandId,
            String recordedAt,
            String latestTimestamp) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong(1),
                    row.getInt(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6));
        }
    }

    private SqliteCommits() {}

    /**
     * @param event how an event is asked for, see {@link SqliteRows#EVENT}
     */
    static List<PlacedCommit> read(
            SqliteReader reader, long position, long end, int events, String event)
            throws SQLException {
        var commits = new ArrayList<PlacedCommit>();
        var read = 0;
        for (var row : reader.list(COMMITS, Row::of, position, end, events)) {
            read += row.events;
            if (read > events && !commits.isEmpty()) {
                break;
            }
            commits.add(commit(reader, row, event));
        }
        return commits;
    }

    private static PlacedCommit commit(SqliteReader reader, Row row, String event)
            throws SQLException {
        var end = row.first + row.events;
        var events = reader.list(event + BETWEEN, new EventRows(), row.first, end);
        LedgerGapException.requirePositions(events, row.first);
        if (events.size() < row.events) {
            throw LedgerGapException.hole(row.first + events.size(), end);
        }
        return new PlacedCommit(
                new NewCommit(
                        row.commitId,
                        row.commandId,
                        events.stream().map(StoredEvent::withoutPlace).toList()),
                row.first,
                InstantText.parse(row.recordedAt),
                InstantText.parse(row.latestTimestamp));
    }
}
