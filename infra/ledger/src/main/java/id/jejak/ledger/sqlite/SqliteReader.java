package id.jejak.ledger.sqlite;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One connection that asks. Keeps the statements it has prepared: the ledger asks the same few
 * questions for every command.
 */
final class SqliteReader implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    SqliteReader(Connection connection) {
        this.connection = connection;
    }

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Row<T> row, @Nullable Object... parameters) throws SQLException {
        try {
            return found(statement(sql), row, parameters);
        } catch (SQLException e) {
            forget(sql, e);
            throw e;
        }
    }

    /** The same question, asked once of a connection that is somebody else's. */
    static <T> List<T> once(
            Connection connection, String sql, Row<T> row, @Nullable Object... parameters)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            return found(statement, row, parameters);
        }
    }

    private PreparedStatement statement(String sql) throws SQLException {
        var known = prepared.get(sql);
        if (known != null) {
            return known;
        }
        var made = connection.prepareStatement(sql);
        prepared.put(sql, made);
        return made;
    }

    private static <T> List<T> found(
            PreparedStatement statement, Row<T> row, @Nullable Object... parameters)
            throws SQLException {
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

    /** After a failure the driver may have closed the statement. */
    private void forget(String sql, SQLException failure) {
        try (var broken = prepared.remove(sql)) {
            if (broken != null) {
                broken.clearParameters();
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var statement : prepared.values()) {
            statement.close();
        }
        connection.close();
    }
}
