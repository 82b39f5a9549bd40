package id.jejak.deciding;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.kernel.DomainEvent;
import id.jejak.ledger.EventLedger;
import id.jejak.ledger.axon.LedgerEventStorageEngine;
import id.jejak.ledger.json.EventNames;
import id.jejak.ledger.json.LogicalNameSerializer;
import id.jejak.ledger.sqlite.SqliteLedgerStore;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.axonframework.eventhandling.GenericDomainEventMessage;

import java.nio.file.Path;
import java.time.Clock;

/** Events in a ledger in a file, without the commands that would have led to them. */
public final class LedgerBed implements AutoCloseable {
    private final EventLedger ledger;
    private final LedgerEventStorageEngine engine;
    private long sequence;

    public LedgerBed(Path folder) {
        ledger =
                EventLedger.over(
                        SqliteLedgerStore.open(folder.resolve("ledger.sqlite")),
                        Clock.systemUTC(),
                        new SimpleMeterRegistry());
        engine =
                LedgerEventStorageEngine.builder()
                        .ledger(ledger)
                        .eventSerializer(
                                new LogicalNameSerializer(EventNames.of(EventCatalogue.BY_NAME)))
                        .build();
    }

    public EventLedger ledger() {
        return ledger;
    }

    public void record(DomainEvent event) {
        engine.appendEvents(new GenericDomainEventMessage<>("any", "one", sequence++, event));
    }

    @Override
    public void close() {
        ledger.close();
    }
}
