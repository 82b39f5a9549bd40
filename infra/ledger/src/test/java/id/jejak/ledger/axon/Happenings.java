package id.jejak.ledger.axon;

import id.jejak.ledger.EventLedger;
import id.jejak.ledger.Samples;
import id.jejak.ledger.json.EventNames;
import id.jejak.ledger.json.LogicalNameSerializer;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Messages about nothing, and the engine that stores them. */
final class Happenings {

    record Happened(String what, long number) {}

    private Happenings() {}

    static LedgerEventStorageEngineBuilder engine(EventLedger ledger) {
        var names = EventNames.of(Map.of("sample.happened.v1", Happened.class));
        return LedgerEventStorageEngine.builder()
                .ledger(ledger)
                .eventSerializer(new LogicalNameSerializer(names));
    }

    static List<DomainEventMessage<?>> of(
            String aggregateId, int from, int count, Map<String, ?> metadata) {
        return IntStream.range(from, from + count)
                .<DomainEventMessage<?>>mapToObj(sequence -> event(aggregateId, sequence, metadata))
                .toList();
    }

    static DomainEventMessage<?> event(String aggregateId, long sequence, Map<String, ?> metadata) {
        return event(aggregateId, sequence, metadata, Samples.NOON);
    }

    static DomainEventMessage<?> event(
            String aggregateId, long sequence, Map<String, ?> metadata, Instant timestamp) {
        return new GenericDomainEventMessage<>(
                "sample",
                aggregateId,
                sequence,
                new Happened(aggregateId, sequence),
                metadata,
                UUID.randomUUID().toString(),
                timestamp);
    }
}
