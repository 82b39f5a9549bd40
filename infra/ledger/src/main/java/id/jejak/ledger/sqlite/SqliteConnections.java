package id.jejak.ledger.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Opens connections to one ledger file. */
final class SqliteConnections {

    /**
     * Kibibytes of pages. The index of aggregates is written all over: its pages must not be read
     * from the file again and again.
     */
    private static final int WRITER_CACHE = 64 << 10;

    private static final int READER_CACHE = 16 << 10;

    /**
     * Pages of the write-ahead log (32 MiB) before they are folded into the file: a page that many
     * groups have changed is then written once.
     */
    private static final int FOLDED_PAGES = 8_000;

    /** Else the driver asks for the last row id after every insert, and the ledger never does. */
    private static final String WITHOUT_KEYS = "?jdbc.get_generated_keys=false";

    private SqliteConnections() {}

    /**
     * A connection whose transactions are durable once the log was flushed: SQLite itself flushes
     * it only before it is folded, and when it begins anew. Prepares the file if it is new.
     */
    static Connection writer(Path file) throws SQLException {
        try (var opened = new Opened()) {
            var connection =
                    opened.add(DriverManager.getConnection("jdbc:sqlite:" + file + WITHOUT_KEYS));
            set(connection, "busy_timeout = 10000");
            SqliteSchema.prepare(connection, file.toString());
            set(connection, "synchronous = NORMAL");
            set(connection, "foreign_keys = ON");
            set(connection, "cache_size = -" + WRITER_CACHE);
            set(connection, "wal_autocheckpoint = " + FOLDED_PAGES);
            SqliteTail.requireLastEvent(connection, file);
            opened.keep();
            return connection;
        }
    }

    static Connection reader(Path file) throws SQLException {
        try (var opened = new Opened()) {
            var connection = opened.add(DriverManager.getConnection("jdbc:sqlite:" + file));
            set(connection, "busy_timeout = 10000");
            set(connection, "query_only = ON");
            set(connection, "cache_size = -" + READER_CACHE);
            opened.keep();
            return connection;
        }
    }

    private static void set(Connection connection, String pragma) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA " + pragma);
        }
    }
}
