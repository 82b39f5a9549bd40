package id.jejak.ledger.axon;

import id.jejak.ledger.EventLedger;
import id.jejak.ledger.mongo.MongoLedgerStore;
import id.jejak.ledger.mongo.MongoServers;

import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.util.function.UnaryOperator;

/** Axon's suite for storage engines, unmodified, on MongoDB. */
class MongoEventStorageEngineTest
        extends BatchingEventStorageEngineTest<
                LedgerEventStorageEngine, LedgerEventStorageEngineBuilder> {

    private EventLedger ledger;

    @BeforeEach
    void openLedger() {
        ledger = Engines.ledger(MongoLedgerStore.open(MongoServers.freshDatabase()));
        setTestSubject(createEngine());
    }

    @AfterEach
    void closeLedger() {
        ledger.close();
    }

    @Override
    protected LedgerEventStorageEngine createEngine(
            UnaryOperator<LedgerEventStorageEngineBuilder> customization) {
        return customization.apply(Engines.plain(ledger)).build();
    }
}
