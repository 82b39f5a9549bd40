package id.jejak.infra.automation;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.eventhandling.deadletter.DeadLetterEntry;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.bson.Document;

/** On a server without transactions. */
class MongoSequencedDeadLetterQueueTest extends LetterQueueContract {

    @Override
    protected SequencedDeadLetterQueue<EventMessage<?>> buildTestSubject() {
        return Letters.mongo(Letters.freshDatabase()).letters(PROCESSOR);
    }

    @Override
    protected DeadLetter<EventMessage<?>> mapToQueueImplementation(
            DeadLetter<EventMessage<?>> letter) {
        return letter instanceof MongoDeadLetter
                ? letter
                : new MongoDeadLetter<>(
                        new DeadLetterEntry(
                                PROCESSOR,
                                SEQUENCE,
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
}
