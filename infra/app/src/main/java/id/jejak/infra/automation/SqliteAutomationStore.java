package id.jejak.infra.automation;

import static org.axonframework.common.jdbc.ConnectionWrapperFactory.wrap;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.ConnectionWrapperFactory.NoOpCloseHandler;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.GenericDeadLetterTableFactory;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.GenericTokenTableFactory;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.OptionalLong;

/**
 * Axon's own stores in one SQLite file beside the ledger. One connection serves all, as Axon does
 * not give back every connection it takes; each statement is durable by itself.
 */
final class SqliteAutomationStore implements AutomationStore, AutoCloseable {
    private final Connection connection;
    private final Serializer serializer;

    private SqliteAutomationStore(Connection connection, Serializer serializer) {
        this.connection = connection;
        this.serializer = serializer;
    }

    static SqliteAutomationStore open(Path file, Serializer serializer) {
        try {
            var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA busy_timeout = 10000");
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = FULL");
            }
            return new SqliteAutomationStore(connection, serializer);
        } catch (SQLException failed) {
            throw new IllegalStateException("%s cannot be opened".formatted(file), failed);
        }
    }

    @Override
    public TokenStore tokens() {
        return tokenStore();
    }

    private SqliteTokenStore tokenStore() {
        var tokens = new SqliteTokenStore(connections(), serializer);
        tokens.createSchema(GenericTokenTableFactory.INSTANCE);
        return tokens;
    }

    @Override
    public OptionalLong position(String processor) {
        try {
            return tokenStore().position(connection, processor);
        } catch (SQLException failed) {
            throw new IllegalStateException("the file of automations cannot be read", failed);
        }
    }

    @Override
    public SequencedDeadLetterQueue<EventMessage<?>> letters(String processor) {
        var queue =
                JdbcSequencedDeadLetterQueue.builder()
                        .processingGroup(processor)
                        .connectionProvider(connections())
                        .transactionManager(NoTransactionManager.instance())
                        .statementFactory(new SqliteLetterStatements(serializer))
                        .genericSerializer(serializer)
                        .eventSerializer(serializer)
                        .build();
        if (!hasLetters()) {
            queue.createSchema(new GenericDeadLetterTableFactory());
        }
        return queue;
    }

    private ConnectionProvider connections() {
        return () -> wrap(connection, new NoOpCloseHandler());
    }

    /** Axon's script fails over indexes that are there. */
    private boolean hasLetters() {
        try (var statement = connection.createStatement();
                var found =
                        statement.executeQuery(
                                "SELECT 1 FROM sqlite_master WHERE lower(name) ="
                                        + " 'deadletterentry'")) {
            return found.next();
        } catch (SQLException failed) {
            throw new IllegalStateException("the file of automations cannot be read", failed);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
