package id.jejak.ledger.axon;

import id.jejak.ledger.EventLedger;
import id.jejak.ledger.LedgerStore;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

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
}
