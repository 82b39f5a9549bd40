package id.jejak.infra.automation;

import static org.axonframework.common.DateTimeUtils.formatInstant;
import static org.axonframework.common.DateTimeUtils.parseInstant;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** Times are stored with milliseconds, as Axon writes them. */
class SqliteSequencedDeadLetterQueueTest extends LetterQueueContract {
    @TempDir Path folder;
    private SqliteAutomationStore store;

    @Override
    protected SequencedDeadLetterQueue<EventMessage<?>> buildTestSubject() {
        store = Letters.sqlite(folder);
        return store.letters(PROCESSOR);
    }

    @AfterEach
    void close() throws SQLException {
        store.close();
    }

    @Override
    protected DeadLetter<EventMessage<?>> mapToQueueImplementation(
            DeadLetter<EventMessage<?>> letter) {
        return letter instanceof JdbcDeadLetter
                ? letter
                : new JdbcDeadLetter<>(
                        UUID.randomUUID().toString(),
                        0L,
                        SEQUENCE,
                        letter.enqueuedAt(),
                        letter.lastTouched(),
                        letter.cause().orElse(null),
                        letter.diagnostics(),
                        letter.message());
    }

    @Override
    Instant stored(Instant moment) {
        return parseInstant(formatInstant(moment));
    }
}
