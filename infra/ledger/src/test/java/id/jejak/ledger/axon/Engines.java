package id.jejak.ledger.axon;

import id.jejak.ledger.EventLedger;
import id.jejak.ledger.LedgerStore;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

import java.time.Clock;

/** Engines as Axon's suites want them: plain serializer, metadata exactly as stored. */
final class Engines {

    private Engines() {}

    static EventLedger ledger(LedgerStore store) {
        return EventLedger.over(store, Clock.systemUTC(), new SimpleMeterRegistry());
    }

    static LedgerEventStorageEngineBuilder plain(EventLedger ledger) {
        return LedgerEventStorageEngine.builder()
                .ledger(ledger)
                .eventSerializer(Jackson3Serializer.builder().build())
                .recordedAtInMetaData(false);
    }

    /**
     * Some hundred round trips, so that the code is loaded and compiled: one of Axon's tests allows
     * 100 ms for all of it.
     */
    static void warmUp(EventLedger ledger) {
        var store = EmbeddedEventStore.builder().storageEngine(plain(ledger).build()).build();
        try (var stream = store.openStream(null)) {
            for (int i = 0; i < 300; i++) {
                store.publish(new GenericEventMessage<>("warm"));
                stream.nextAvailable();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            store.shutDown();
        }
    }
}
