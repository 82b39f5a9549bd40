package id.jejak.ledger.sqlite;

import id.jejak.ledger.DamagedLedgerException;
import id.jejak.ledger.LedgerClosedException;
import id.jejak.ledger.LedgerUnavailableException;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
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

    private final BlockingQueue<SqliteReader> idle = new ArrayBlockingQueue<>(CONNECTIONS);
    private final SqliteDamage damage;
    private volatile boolean closed;

    SqliteReaders(Path file, SqliteDamage damage) throws SQLException {
        this.damage = damage;
        try (var opened = new Opened()) {
            for (int i = 0; i < CONNECTIONS; i++) {
                idle.add(new SqliteReader(opened.add(SqliteConnections.reader(file))));
            }
            opened.keep();
        }
    }

    interface Query<T> {
        T run(SqliteReader reader) throws SQLException;
    }

    <T> List<T> list(String sql, SqliteReader.Row<T> row, @Nullable Object... parameters) {
        return with(reader -> reader.list(sql, row, parameters));
    }

    <T> Optional<T> first(String sql, SqliteReader.Row<T> row, @Nullable Object... parameters) {
        return list(sql, row, parameters).stream().findFirst();
    }

    <T> T with(Query<T> query) {
        var reader = take();
        try {
            return query.run(reader);
        } catch (SQLException e) {
            throw closed
                    ? new LedgerClosedException()
                    : damage.in(e, "the ledger file could not be read");
        } catch (DamagedLedgerException e) {
            throw damage.remembered(e);
        } catch (DateTimeException | NullPointerException e) {
            throw damage.remembered(
                    new DamagedLedgerException("a row of the ledger file is broken: " + e, e));
        } finally {
            idle.add(reader);
        }
    }

    private SqliteReader take() {
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
        var readers = new ArrayList<SqliteReader>();
        for (int i = 0; i < CONNECTIONS; i++) {
            var reader = take();
            reader.close();
            readers.add(reader);
        }
        idle.addAll(readers);
    }
}
