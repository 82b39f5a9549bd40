package id.jejak.infra.app;

import com.mongodb.client.MongoClient;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.infra.app.MongoConfiguration.MongoAddress;
import id.jejak.infra.automation.AutomationStarts;
import id.jejak.infra.backup.AutomationsNote;
import id.jejak.ledger.EventLedger;
import id.jejak.ledger.LedgerStore;
import id.jejak.ledger.axon.LedgerEventStorageEngine;
import id.jejak.ledger.backup.LedgerRestore;
import id.jejak.ledger.json.EventNames;
import id.jejak.ledger.json.LogicalNameSerializer;
import id.jejak.ledger.mongo.MongoLedgerStore;
import id.jejak.ledger.sqlite.SqliteLedgerStore;

import io.micrometer.core.instrument.MeterRegistry;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The ledger: one file on the embedded default, MongoDB where an address is given. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {
    private static final long OTHERS_WRITES_MILLIS = 50;
    private static final Logger LOG = LoggerFactory.getLogger(LedgerConfiguration.class);
    private static final int READ_AT_ONCE = 500;

    @Bean
    EventLedger ledger(
            JejakProperties properties,
            DataFolder folder,
            MongoClient client,
            MongoAddress address,
            Clock clock,
            MeterRegistry meters,
            @Value("${jejak.restore:}") String backup) {
        LedgerStore store =
                properties.isEmbedded()
                        ? SqliteLedgerStore.open(folder.resolve("ledger.sqlite"))
                        : MongoLedgerStore.open(client.getDatabase(address.database()));
        if (!backup.isBlank()) {
            restore(store, Path.of(backup));
        }
        return EventLedger.over(store, clock, meters);
    }

    /**
     * A refusal ends the start: nobody should work on another ledger than the one they asked for.
     */
    private static void restore(LedgerStore store, Path backup) {
        try {
            var sum = LedgerRestore.into(store, backup);
            LOG.info("Restored {}: {}", backup, sum);
        } catch (RuntimeException refused) {
            store.close();
            throw refused;
        }
    }

    /** The restore itself has looked into the file by then. */
    @Bean
    AutomationStarts automationStarts(@Value("${jejak.restore:}") String backup) {
        return new AutomationStarts(
                backup.isBlank() ? Map.of() : AutomationsNote.read(Path.of(backup)));
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer() {
        return new LogicalNameSerializer(EventNames.of(EventCatalogue.BY_NAME));
    }

    @Bean
    EventStorageEngine storageEngine(
            EventLedger ledger,
            @Qualifier("eventSerializer") Serializer serializer,
            List<EventUpcaster> upcasters) {
        return LedgerEventStorageEngine.builder()
                .ledger(ledger)
                .eventSerializer(serializer)
                .batchSize(READ_AT_ONCE)
                .upcasterChain(new EventUpcasterChain(upcasters))
                .build();
    }

    /**
     * Readers of this process are woken at once; the delay is for events that another process
     * wrote.
     */
    @Bean(name = "eventBus", destroyMethod = "shutDown")
    EmbeddedEventStore eventStore(EventStorageEngine engine) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(OTHERS_WRITES_MILLIS)
                .build();
    }
}
