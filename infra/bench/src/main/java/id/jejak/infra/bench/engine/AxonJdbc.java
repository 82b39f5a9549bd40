package id.jejak.infra.bench.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** Axon's engine for relational databases, with the tables and indexes its factories create. */
final class AxonJdbc implements Contender {
    private static final int CONNECTIONS = 34;

    private final HikariDataSource pool;
    private final JdbcEventStorageEngine engine;

    private AxonJdbc(String address, Serializer serializer, Optional<String> flush) {
        var configuration = new HikariConfig();
        configuration.setJdbcUrl(address);
        configuration.setMaximumPoolSize(CONNECTIONS);
        configuration.setAutoCommit(false);
        pool = new HikariDataSource(configuration);
        var transactions = new JdbcTransactions(pool, flush);
        engine =
                JdbcEventStorageEngine.builder()
                        .connectionProvider(transactions)
                        .transactionManager(transactions)
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .batchSize(BATCH)
                        .build();
        drop();
        transactions.executeInTransaction(
                () -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
    }

    /**
     * H2 writes each commit ({@code WRITE_DELAY=0}) but leaves the flush to the system, so each is
     * followed by a {@code CHECKPOINT SYNC} before it is acknowledged. Axon ships no tables for H2;
     * those for PostgreSQL fit, and suit it: bodies lie within the row.
     */
    static AxonJdbc h2(Path file, Serializer serializer) {
        var address = "jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0;MODE=PostgreSQL";
        return new AxonJdbc(address, serializer, Optional.of("CHECKPOINT SYNC"));
    }

    static AxonJdbc postgres(String address, Serializer serializer) {
        return new AxonJdbc(address, serializer, Optional.empty());
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
