package id.jejak.competency.write.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.competency.events.CompetencyKind;
import id.jejak.competency.write.dictionary.DictionaryCommand.DefineCompetency;
import id.jejak.deciding.CommandGuard;
import id.jejak.deciding.CommandMeters;
import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Facts;
import id.jejak.deciding.TraceProvider;
import id.jejak.kernel.Actor;
import id.jejak.kernel.CompetencyId;
import id.jejak.ledger.EventLedger;
import id.jejak.ledger.StoredEvent;
import id.jejak.ledger.axon.LedgerEventStorageEngine;
import id.jejak.ledger.json.EventNames;
import id.jejak.ledger.json.LogicalNameSerializer;
import id.jejak.ledger.sqlite.SqliteLedgerStore;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

class ShipNationalDictionaryTest {
    static {
        System.setProperty("disable-axoniq-console-message", "true");
    }

    @TempDir Path folder;
    private EventLedger ledger;
    private Configuration axon;
    private Commands commands;

    @BeforeEach
    void open() {
        var meters = new SimpleMeterRegistry();
        ledger =
                EventLedger.over(
                        SqliteLedgerStore.open(folder.resolve("ledger.sqlite")),
                        Clock.systemUTC(),
                        meters);
        axon = axonOn(ledger);
        var guard = new CommandGuard(new Facts(axon.eventStore()));
        commands = new Commands(axon.commandGateway(), ledger, guard, new CommandMeters(meters));
    }

    @AfterEach
    void close() {
        axon.shutdown();
        ledger.close();
    }

    @Test
    void an_empty_ledger_gets_the_nine() {
        new ShipNationalDictionary(commands).ship();
        assertThat(ledger.readFrom(0, 100))
                .hasSize(9)
                .extracting(StoredEvent::aggregateId)
                .containsExactly(
                        "M.01", "M.02", "M.03", "M.04", "M.05", "M.06", "M.07", "M.08", "SK.01");
    }

    @Test
    void a_second_time_leaves_alone_what_was_reworded_since() {
        new ShipNationalDictionary(commands).ship();
        commands.send(
                new DefineCompetency(
                        new CompetencyId("M.01"),
                        CompetencyKind.MANAGERIAL,
                        "Integritas",
                        "Kata sendiri.",
                        LocalDate.of(2020, 1, 1)),
                Envelope.of("own-words", Actor.system("admin"), "api"));
        new ShipNationalDictionary(commands).ship();
        assertThat(ledger.head()).isEqualTo(10);
    }

    private static Configuration axonOn(EventLedger ledger) {
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
                .configureAggregate(CompetencyAggregate.class)
                .start();
    }
}
