package id.jejak.ledger.sqlite;

import id.jejak.ledger.CommitSource;
import id.jejak.ledger.LedgerHead;
import id.jejak.ledger.PlacedCommit;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * A ledger file at rest: a backup. One plain file without a log beside it, which is only read once
 * it is there.
 */
public final class SqliteArchive implements CommitSource, AutoCloseable {

    private final Path file;
    private final SqliteReaders readers;
    private final String event;

    private SqliteArchive(Path file, SqliteReaders readers, String event) {
        this.file = file;
        this.readers = readers;
        this.event = event;
    }

    /**
     * Writes a new file, which may be lost in a power cut until its caller has flushed it.
     *
     * @param file does not exist
     * @throws id.jejak.ledger.LedgerFullException if there is no room; what is there is no archive
     */
    public static void write(Path file, Iterable<List<PlacedCommit>> batches) {
        var damage = new SqliteDamage();
        try (var connection = SqliteConnections.writer(file);
                var control = connection.createStatement()) {
            control.execute("PRAGMA journal_mode = DELETE");
            control.execute("PRAGMA synchronous = OFF");
            new SqliteWriter(connection, damage, new DurableHead(() -> {})).restore(batches);
        } catch (SQLException e) {
            throw damage.in(e, "cannot write " + file);
        }
    }

    /**
     * @throws id.jejak.ledger.UnreadableLedgerException if it is no ledger, or a newer one
     * @throws id.jejak.ledger.DamagedLedgerException if it was cut or is broken
     */
    public static SqliteArchive open(Path file) {
        SqliteTail.requireWhole(file);
        var damage = new SqliteDamage();
        try (var connection =
                DriverManager.getConnection("jdbc:sqlite:file:" + file + "?mode=ro")) {
            var version = SqliteSchema.versionOf(connection, file.toString());
            SqliteTail.requireLastEvent(connection, file);
            return new SqliteArchive(
                    file,
                    new SqliteReaders(file, damage),
                    version == 1 ? SqliteRows.EVENT_OF_SCHEMA_1 : SqliteRows.EVENT);
        } catch (SQLException e) {
            throw damage.in(e, "cannot read " + file);
        }
    }

    /** The number of its events. */
    public long head() {
        return readers.first(SqliteRows.HEAD, SqliteRows::head).map(LedgerHead::next).orElse(0L);
    }

    @Override
    public List<PlacedCommit> readCommits(long position, int events) {
        return readers.with(
                reader -> SqliteCommits.read(reader, position, Long.MAX_VALUE, events, event));
    }

    @Override
    public void close() {
        try {
            readers.close();
        } catch (SQLException e) {
            throw new SqliteDamage().in(e, "cannot close " + file);
        }
    }
}
