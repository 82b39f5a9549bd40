package id.jejak.ledger.sqlite;

import id.jejak.ledger.LedgerClosedException;
import id.jejak.ledger.LedgerUnavailableException;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * A few connections that only read. Each query sees a committed state of the file, and waits for no
 * writer.
 */
final class SqliteReaders implements AutoCloseable {

    private static final int CONNECTIONS = 4;

    private final BlockingQueue<Connection> idle = new ArrayBlockingQueue<>(CONNECTIONS);
    private volatile boolean closed;

    SqliteReaders(Path file) throws SQLException {
        for (int i = 0; i < CONNECTIONS; i++) {
            idle.add(SqliteConnections.reader(file));
        }
    }

    interface Query<T> {
        T run(Connection connection) throws SQLException;
    }

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Row<T> row, @Nullable Object... parameters) {
        return with(connection -> list(connection, sql, row, parameters));
    }

    <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... parameters) {
        return list(sql, row, parameters).stream().findFirst();
    }

    <T> T with(Query<T> query) {
        var connection = take();
        try {
            return query.run(connection);
        } catch (SQLException e) {
            throw closed
                    ? new LedgerClosedException()
                    : new LedgerUnavailableException(
                            "the ledger file could not be read: " + e.getMessage(), e);
        } finally {
            idle.add(connection);
        }
    }

    static <T> List<T> list(
            Connection connection, String sql, Row<T> row, @Nullable Object... parameters)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(row.read(rows));
                }
                return found;
            }
        }
    }

    private Connection take() {
        try {
            return idle.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerUnavailableException("interrupted while waiting to read", e);
        }
    }

    /**
     * Waits for running queries. Closed connections go back, so that a late reader gets an error
     * and does not wait.
     */
    @Override
    public void close() throws SQLException {
        closed = true;
        var connections = new ArrayList<Connection>();
        for (int i = 0; i < CONNECTIONS; i++) {
            var connection = take();
            connection.close();
            connections.add(connection);
        }
        idle.addAll(connections);
    }
}
