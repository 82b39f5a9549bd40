package id.jejak.infra.automation;

import id.jejak.deciding.Automation;
import id.jejak.infra.letters.LetterBox;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

import java.util.ArrayList;
import java.util.List;

/** What automations have parked, in Axon's queues. A sequence is an aggregate. */
final class AutomationLetters implements LetterBox {
    private static final long UNKNOWN = -1;

    private final List<String> processors;
    private final EventProcessingConfiguration processing;

    AutomationLetters(List<Automation> automations, EventProcessingConfiguration processing) {
        this.processors = automations.stream().map(Automation::processor).toList();
        this.processing = processing;
    }

    @Override
    public List<id.jejak.infra.letters.DeadLetter> all() {
        var all = new ArrayList<id.jejak.infra.letters.DeadLetter>();
        for (var processor : processors) {
            queue(processor)
                    .deadLetters()
                    .forEach(
                            sequence ->
                                    sequence.forEach(letter -> all.add(shown(processor, letter))));
        }
        return all;
    }

    @Override
    public boolean retry(String processor, String sequence) {
        processing
                .sequencedDeadLetterProcessor(processor)
                .ifPresent(
                        letters ->
                                letters.process(
                                        letter -> sequenceOf(letter.message()).equals(sequence)));
        return true;
    }

    @Override
    public boolean drop(id.jejak.infra.letters.DeadLetter first) {
        var queue = queue(first.processor());
        var letters = queue.deadLetterSequence(first.sequence()).iterator();
        if (letters.hasNext()) {
            queue.evict(letters.next());
        }
        return retry(first.processor(), first.sequence());
    }

    @Override
    public long count(String processor) {
        return queue(processor).size();
    }

    @Override
    public List<String> processors() {
        return processors;
    }

    private SequencedDeadLetterQueue<EventMessage<?>> queue(String processor) {
        return processing.deadLetterQueue(processor).orElseThrow();
    }

    private static id.jejak.infra.letters.DeadLetter shown(
            String processor, DeadLetter<? extends EventMessage<?>> letter) {
        return new id.jejak.infra.letters.DeadLetter(
                processor,
                sequenceOf(letter.message()),
                positionOf(letter.message()),
                letter.message().getPayloadType().getSimpleName(),
                letter.cause().map(AutomationLetters::text).orElse(null),
                letter.enqueuedAt().toString(),
                ParkingPolicy.attempts(letter));
    }

    private static String text(Cause cause) {
        return cause.type() + ": " + cause.message();
    }

    private static String sequenceOf(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> event
                ? event.getAggregateIdentifier()
                : message.getIdentifier();
    }

    private static long positionOf(EventMessage<?> message) {
        return message instanceof TrackedEventMessage<?> tracked
                        && tracked.trackingToken() instanceof GlobalSequenceTrackingToken token
                ? token.getGlobalIndex()
                : UNKNOWN;
    }
}
