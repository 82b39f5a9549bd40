package id.jejak.infra.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueueTest;
import org.junit.jupiter.api.AfterEach;

import java.time.Clock;
import java.time.Instant;

/** Axon's own suite for dead letters, unmodified, with texts as events. */
abstract class LetterQueueContract extends SequencedDeadLetterQueueTest<EventMessage<?>> {
    static final String PROCESSOR = "automation.test";
    static final String SEQUENCE = "sequence";
    private static final long AXONS_DEFAULT = 1_024;

    @AfterEach
    void resetClock() {
        setClock(Clock.systemUTC());
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
        return new GenericDeadLetter<>(SEQUENCE, generateEvent(), generateThrowable());
    }

    @Override
    protected DeadLetter<EventMessage<?>> generateFollowUpLetter() {
        return new GenericDeadLetter<>(SEQUENCE, generateEvent());
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

    /** What the store makes of a moment. */
    Instant stored(Instant moment) {
        return moment;
    }
}
