package id.jejak.infra.bench.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;

import java.nio.file.Path;
import java.sql.SQLException;

/** Axon's engine for relational databases, with the tables and indexes its factories create. */
final class AxonJdbc implements Contender {
    private static final int CONNECTIONS = 34;

    private final HikariDataSource pool;
    private final JdbcEventStorageEngine engine;

    private AxonJdbc(String address) {
        var configuration = new HikariConfig();
        configuration.setJdbcUrl(address);
        configuration.setMaximumPoolSize(CONNECTIONS);
        configuration.setAutoCommit(false);
        pool = new HikariDataSource(configuration);
        var transactions = new JdbcTransactions(pool);
        engine =
                JdbcEventStorageEngine.builder()
                        .connectionProvider(transactions)
                        .transactionManager(transactions)
                        .eventSerializer(Assessments.SERIALIZER)
                        .snapshotSerializer(Assessments.SERIALIZER)
                        .batchSize(BATCH)
                        .build();
        drop();
        transactions.executeInTransaction(
                () -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
    }

    /**
     * Every commit is written before it is acknowledged. Axon ships no tables for H2; those for
     * PostgreSQL fit, and suit it: bodies lie within the row.
     */
    static AxonJdbc h2(Path file) {
        return new AxonJdbc(
                "jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0;MODE=PostgreSQL");
    }

    static AxonJdbc postgres(String address) {
        return new AxonJdbc(address);
    }

    private void drop() {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS DomainEventEntry");
            statement.execute("DROP TABLE IF EXISTS SnapshotEventEntry");
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        drop();
        pool.close();
    }
}
