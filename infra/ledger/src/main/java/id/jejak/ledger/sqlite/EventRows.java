package id.jejak.ledger.sqlite;

import id.jejak.ledger.EventSum;
import id.jejak.ledger.InstantText;
import id.jejak.ledger.StoredEvent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** The events of one answer. Most have the names, and many the stream or the commit, of others. */
final class EventRows implements SqliteReader.Row<StoredEvent> {

    private final Texts names = new Texts();
    private final Texts streams = new Texts();
    private String lastRecorded = "";
    private Instant lastInstant = Instant.EPOCH;

    @Override
    public StoredEvent read(ResultSet row) throws SQLException {
        var event = event(row);
        var sum = row.getLong(12);
        return row.wasNull() ? event : EventSum.checked(event, sum);
    }

    private StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                Texts.text(row, 2),
                names.known(row, 3),
                names.known(row, 4),
                names.known(row, 5),
                streams.known(row, 6),
                row.getLong(7),
                InstantText.parse(Texts.text(row, 8)),
                recordedAt(Texts.text(row, 9)),
                row.getBytes(10),
                row.getBytes(11));
    }

    private Instant recordedAt(String text) {
        if (!text.equals(lastRecorded)) {
            lastInstant = InstantText.parse(text);
            lastRecorded = text;
        }
        return lastInstant;
    }
}
