package id.jejak.infra.bench.engine;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * One transaction per call of the engine, on one connection of the pool, as a transaction manager
 * of Spring would do it.
 */
final class JdbcTransactions implements TransactionManager, ConnectionProvider {
    private final DataSource pool;
    private final Optional<String> flush;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    /**
     * @param flush what makes a commit durable where the commit itself does not
     */
    JdbcTransactions(DataSource pool, Optional<String> flush) {
        this.pool = pool;
        this.flush = flush;
    }

    @Override
    public Transaction startTransaction() {
        try {
            current.set(pool.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Transaction() {
            @Override
            public void commit() {
                end(JdbcTransactions.this::commit);
            }

            @Override
            public void rollback() {
                end(Connection::rollback);
            }
        };
    }

    /** The engine closes what it was given; the transaction goes on. */
    @Override
    public Connection getConnection() {
        return ConnectionWrapperFactory.wrap(
                Objects.requireNonNull(current.get()),
                new ConnectionWrapperFactory.NoOpCloseHandler());
    }

    private void commit(Connection connection) throws SQLException {
        connection.commit();
        if (flush.isPresent()) {
            try (var statement = connection.createStatement()) {
                statement.execute(flush.get());
            }
        }
    }

    private interface Ending {
        void of(Connection connection) throws SQLException;
    }

    private void end(Ending ending) {
        try (var connection = Objects.requireNonNull(current.get())) {
            ending.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            current.remove();
        }
    }
}
