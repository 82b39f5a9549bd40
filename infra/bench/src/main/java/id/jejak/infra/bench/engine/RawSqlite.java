package id.jejak.infra.bench.engine;

import id.jejak.infra.bench.measure.Rate;
import id.jejak.infra.bench.measure.Stopwatch;
import id.jejak.ledger.InstantText;
import id.jejak.ledger.sqlite.SqliteLedgerStore;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/**
 * What the disk and SQLite give without an engine: the rows of the ledger, inserted in batches by
 * one thread that has nothing else to do. Bodies are serialised beforehand.
 */
final class RawSqlite implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement commit;
    private final PreparedStatement event;
    private final byte[] payload;
    private final byte[] metadata;
    private final long[] next = new long[Assessments.STREAMS];
    private long position;

    RawSqlite(Path file) throws SQLException {
        SqliteLedgerStore.open(file).close();
        connection =
                DriverManager.getConnection(
                        "jdbc:sqlite:" + file + "?jdbc.get_generated_keys=false");
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA cache_size = -65536");
            statement.execute("PRAGMA wal_autocheckpoint = 8000");
        }
        connection.setAutoCommit(false);
        commit = connection.prepareStatement("INSERT INTO commits VALUES (?, ?, ?, ?, ?, ?)");
        event =
                connection.prepareStatement(
                        "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        var sample = Assessments.event(17, 0);
        payload = sample.serializePayload(Assessments.SERIALIZER, byte[].class).getData();
        metadata = sample.serializeMetaData(Assessments.SERIALIZER, byte[].class).getData();
    }

    /** Rows a second. */
    Rate insert(int batch, Duration duration) throws SQLException {
        var watch = new Stopwatch();
        var from = position;
        while (watch.seconds() * 1000 < duration.toMillis()) {
            insertAll(batch);
        }
        return Rate.of(position - from, watch.seconds(), watch.processorSeconds());
    }

    void fillTo(int size) throws SQLException {
        while (position < size) {
            insertAll(500);
        }
    }

    private void insertAll(int batch) throws SQLException {
        for (var i = 0; i < batch; i++) {
            insert(InstantText.of(Instant.now()));
        }
        commit.executeBatch();
        event.executeBatch();
        connection.commit();
    }

    private void insert(String now) throws SQLException {
        var stream = (int) (position * 7919 % Assessments.STREAMS);
        var commitRow =
                new Object[] {position, 1, Assessments.newId(), Assessments.newId(), now, now};
        var eventRow =
                new Object[] {
                    position,
                    position,
                    Assessments.newId(),
                    "assessment.competency-assessed",
                    "1",
                    "Employee",
                    Assessments.stream(stream),
                    next[stream]++,
                    now,
                    payload,
                    metadata,
                    now,
                    3_000_000_000L
                };
        add(commit, commitRow);
        add(event, eventRow);
        position++;
    }

    private static void add(PreparedStatement statement, Object[] row) throws SQLException {
        for (var column = 0; column < row.length; column++) {
            statement.setObject(column + 1, row[column]);
        }
        statement.addBatch();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
