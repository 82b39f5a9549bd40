package id.jejak.infra.automation;

import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.DefaultDeadLetterStatementFactory;
import org.axonframework.serialization.Serializer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Axon's statements, but for those that go page by page. Axon compares the index within a sequence
 * with the number of rows to skip: with more than a page of sequences, those behind the first page
 * are never found, and a long sequence is listed in overlapping parts.
 */
final class SqliteLetterStatements extends DefaultDeadLetterStatementFactory<EventMessage<?>> {
    private static final DeadLetterSchema SCHEMA = DeadLetterSchema.defaultSchema();
    private static final String OLDEST_OF_EACH =
            """
            SELECT * FROM %1$s dl
            WHERE dl.%2$s = ?
              AND (dl.%5$s IS NULL OR dl.%5$s < ?)
              AND dl.%4$s = (SELECT MIN(other.%4$s) FROM %1$s other
                             WHERE other.%2$s = dl.%2$s AND other.%3$s = dl.%3$s)
            ORDER BY dl.%6$s LIMIT ? OFFSET ?
            """
                    .formatted(
                            SCHEMA.deadLetterTable(),
                            SCHEMA.processingGroupColumn(),
                            SCHEMA.sequenceIdentifierColumn(),
                            SCHEMA.sequenceIndexColumn(),
                            SCHEMA.processingStartedColumn(),
                            SCHEMA.lastTouchedColumn());
    private static final String ONE_SEQUENCE =
            "SELECT * FROM %s WHERE %s = ? AND %s = ? ORDER BY %s LIMIT ? OFFSET ?"
                    .formatted(
                            SCHEMA.deadLetterTable(),
                            SCHEMA.processingGroupColumn(),
                            SCHEMA.sequenceIdentifierColumn(),
                            SCHEMA.sequenceIndexColumn());

    private static final String LAST_INDEX =
            "SELECT COALESCE(MAX(%s), 0) FROM %s WHERE %s = ? AND %s = ?"
                    .formatted(
                            SCHEMA.sequenceIndexColumn(),
                            SCHEMA.deadLetterTable(),
                            SCHEMA.processingGroupColumn(),
                            SCHEMA.sequenceIdentifierColumn());

    SqliteLetterStatements(Serializer serializer) {
        super(
                DefaultDeadLetterStatementFactory.<EventMessage<?>>builder()
                        .genericSerializer(serializer)
                        .eventSerializer(serializer));
    }

    /** SQLite's driver reads no absent number, which Axon takes for 0. */
    @Override
    public PreparedStatement maxIndexStatement(Connection connection, String group, String sequence)
            throws SQLException {
        var statement = connection.prepareStatement(LAST_INDEX);
        statement.setString(1, group);
        statement.setString(2, sequence);
        return statement;
    }

    @Override
    public PreparedStatement claimableSequencesStatement(
            Connection connection, String group, Instant startedBefore, int offset, int most)
            throws SQLException {
        var statement = connection.prepareStatement(OLDEST_OF_EACH);
        statement.setString(1, group);
        statement.setString(2, DateTimeUtils.formatInstant(startedBefore));
        statement.setInt(3, most);
        statement.setInt(4, offset);
        return statement;
    }

    @Override
    public PreparedStatement letterSequenceStatement(
            Connection connection, String group, String sequence, int offset, int most)
            throws SQLException {
        var statement = connection.prepareStatement(ONE_SEQUENCE);
        statement.setString(1, group);
        statement.setString(2, sequence);
        statement.setInt(3, most);
        statement.setInt(4, offset);
        return statement;
    }
}
