package id.jejak.infra.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.eventhandling.deadletter.DeadLetterEntry;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueueTest;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;

import java.time.Clock;

/** Axon's own suite, unmodified, on a server without transactions. */
class MongoSequencedDeadLetterQueueTest extends SequencedDeadLetterQueueTest<EventMessage<?>> {
    private static final long AXONS_DEFAULT = 1_024;

    @Override
    protected SequencedDeadLetterQueue<EventMessage<?>> buildTestSubject() {

        return Letters.mongo(Letters.freshDatabase()).letters("automation.test");
    }

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
        return new GenericDeadLetter<>("sequence", generateEvent(), generateThrowable());
    }

    @Override
    protected DeadLetter<EventMessage<?>> generateFollowUpLetter() {
        return new GenericDeadLetter<>("sequence", generateEvent());
    }

    @Override
    protected DeadLetter<EventMessage<?>> mapToQueueImplementation(
            DeadLetter<EventMessage<?>> letter) {
        return letter instanceof MongoDeadLetter
                ? letter
                : new MongoDeadLetter<>(
                        new DeadLetterEntry(
                                "automation.test",
                                "sequence",
                                0L,
                                new Document(),
                                letter.enqueuedAt(),
                                letter.lastTouched(),
                                letter.cause().orElse(null),
                                letter.diagnostics(),
                                Letters.SERIALIZER),
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
        assertEquals(expected.enqueuedAt(), actual.enqueuedAt());
        assertEquals(expected.lastTouched(), actual.lastTouched());
        assertEquals(expected.diagnostics(), actual.diagnostics());
    }
}
