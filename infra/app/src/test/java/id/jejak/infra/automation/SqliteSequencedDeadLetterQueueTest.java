package id.jejak.infra.automation;

import static org.axonframework.common.DateTimeUtils.formatInstant;
import static org.axonframework.common.DateTimeUtils.parseInstant;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueueTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Axon's own suite, unmodified. Times are stored with milliseconds, as Axon writes them. */
class SqliteSequencedDeadLetterQueueTest extends SequencedDeadLetterQueueTest<EventMessage<?>> {
    private static final long AXONS_DEFAULT = 1_024;

    @TempDir Path folder;
    private SqliteAutomationStore store;

    @Override
    protected SequencedDeadLetterQueue<EventMessage<?>> buildTestSubject() {
        store = Letters.sqlite(folder);
        return store.letters("automation.test");
    }

    @AfterEach
    void close() throws SQLException {
        setClock(Clock.systemUTC());
        store.close();
    }

    @Override
    protected long maxSequences() {
        return AXONS_DEFAULT;
    }

    @Override
    protected long maxSequenceSize() {
        return AXONS_DEFAULT;
    }

    @Override
    protected DeadLetter<EventMessage<?>> generateInitialLetter() {
        return new GenericDeadLetter<>("sequence", generateEvent(), generateThrowable());
    }

    @Override
    protected DeadLetter<EventMessage<?>> generateFollowUpLetter() {
        return new GenericDeadLetter<>("sequence", generateEvent());
    }

    @Override
    protected DeadLetter<EventMessage<?>> mapToQueueImplementation(
            DeadLetter<EventMessage<?>> letter) {
        return letter instanceof JdbcDeadLetter
                ? letter
                : new JdbcDeadLetter<>(
                        UUID.randomUUID().toString(),
                        0L,
                        "sequence",
                        letter.enqueuedAt(),
                        letter.lastTouched(),
                        letter.cause().orElse(null),
                        letter.diagnostics(),
                        letter.message());
    }

    @Override
    protected void setClock(Clock clock) {
        GenericDeadLetter.clock = clock;
    }

    @Override
    protected void assertLetter(
            DeadLetter<? extends EventMessage<?>> expected,
            DeadLetter<? extends EventMessage<?>> actual) {
        assertEquals(expected.message().getIdentifier(), actual.message().getIdentifier());
        assertEquals(expected.message().getPayload(), actual.message().getPayload());
        assertEquals(expected.message().getPayloadType(), actual.message().getPayloadType());
        assertEquals(expected.message().getMetaData(), actual.message().getMetaData());
        assertEquals(expected.cause(), actual.cause());
        assertEquals(stored(expected.enqueuedAt()), actual.enqueuedAt());
        assertEquals(stored(expected.lastTouched()), actual.lastTouched());
        assertEquals(expected.diagnostics(), actual.diagnostics());
    }

    private static Instant stored(Instant moment) {
        return parseInstant(formatInstant(moment));
    }
}
