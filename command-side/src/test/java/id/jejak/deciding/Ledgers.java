package id.jejak.deciding;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Facts of other streams for the tests of shells; Axon's fixture holds the stream under test only.
 */
public final class Ledgers {
    private Ledgers() {}

    /**
     * @param streams events by the id of their stream
     */
    public static Facts facts(Map<String, List<?>> streams) {
        var store =
                EmbeddedEventStore.builder()
                        .storageEngine(new InMemoryEventStorageEngine())
                        .build();
        streams.forEach((id, events) -> store.publish(messages(id, events)));
        return new Facts(store);
    }

    private static List<DomainEventMessage<?>> messages(String id, List<?> events) {
        return IntStream.range(0, events.size())
                .<DomainEventMessage<?>>mapToObj(
                        i -> new GenericDomainEventMessage<>("given", id, i, events.get(i)))
                .toList();
    }
}
