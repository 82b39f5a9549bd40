package id.jejak.deciding;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.ledger.EventLedger;
import id.jejak.ledger.axon.LedgerEventStorageEngine;
import id.jejak.ledger.json.EventNames;
import id.jejak.ledger.json.LogicalNameSerializer;
import id.jejak.ledger.sqlite.SqliteLedgerStore;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The way of commands to one kind of aggregate, on a ledger in a file. */
public final class CommandBed implements AutoCloseable {
    static {
        System.setProperty("disable-axoniq-console-message", "true");
    }

    private final EventLedger ledger;
    private final Configuration axon;
    private final Commands commands;

    public CommandBed(Path folder, Class<?> aggregate) {
        var meters = new SimpleMeterRegistry();
        ledger =
                EventLedger.over(
                        SqliteLedgerStore.open(folder.resolve("ledger.sqlite")),
                        Clock.systemUTC(),
                        meters);
        axon = axonOn(ledger, aggregate);
        commands =
                new Commands(
                        axon.commandGateway(),
                        ledger,
                        new CommandGuard(facts()),
                        new CommandMeters(meters));
    }

    public Commands commands() {
        return commands;
    }

    public EventLedger ledger() {
        return ledger;
    }

    public Facts facts() {
        return new Facts(axon.eventStore());
    }

    @Override
    public void close() {
        axon.shutdown();
        ledger.close();
    }

    private static Configuration axonOn(EventLedger ledger, Class<?> aggregate) {
        var serializer = new LogicalNameSerializer(EventNames.of(EventCatalogue.BY_NAME));
        return DefaultConfigurer.defaultConfiguration()
                .configureSerializer(_ -> serializer)
                .configureEmbeddedEventStore(
                        _ ->
                                LedgerEventStorageEngine.builder()
                                        .ledger(ledger)
                                        .eventSerializer(serializer)
                                        .build())
                .configureCorrelationDataProviders(_ -> List.of(new TraceProvider()))
                .configureAggregate(aggregate)
                .start();
    }
}
