package id.jejak.deciding;

import id.jejak.kernel.DomainEvent;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

import java.util.ArrayList;
import java.util.List;

/** Streams that a decision looks up, in a real event store kept in memory. */
public final class Histories {
    private final EmbeddedEventStore store =
            EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();

    public Histories with(String stream, DomainEvent... events) {
        var next = store.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(0L);
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (var event : events) {
            messages.add(new GenericDomainEventMessage<>("any", stream, next++, event));
        }
        store.publish(messages);
        return this;
    }

    public Facts facts() {
        return new Facts(store);
    }
}
