package id.jejak.ledger.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Opens connections to one ledger file. */
final class SqliteConnections {

    private SqliteConnections() {}

    /**
     * A connection that makes every transaction durable before it answers. Prepares the file if it
     * is new.
     */
    static Connection writer(Path file) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try {
            set(connection, "busy_timeout = 10000");
            SqliteSchema.prepare(connection, file.toString());
            set(connection, "synchronous = FULL");
            set(connection, "foreign_keys = ON");
            SqliteTail.requireLastEvent(connection, file);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    static Connection reader(Path file) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        set(connection, "busy_timeout = 10000");
        set(connection, "query_only = ON");
        return connection;
    }

    private static void set(Connection connection, String pragma) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA " + pragma);
        }
    }
}
