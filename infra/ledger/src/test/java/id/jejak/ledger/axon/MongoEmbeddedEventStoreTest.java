package id.jejak.ledger.axon;

import id.jejak.ledger.EventLedger;
import id.jejak.ledger.mongo.MongoLedgerStore;
import id.jejak.ledger.mongo.MongoServers;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import java.util.ArrayList;
import java.util.List;

/** Axon's suite for event stores, unmodified, on MongoDB. */
class MongoEmbeddedEventStoreTest extends EmbeddedEventStoreTest {

    private static final List<EventLedger> OPENED = new ArrayList<>();

    @BeforeAll
    static void warmUp() {
        Engines.warmUp(openLedger());
    }

    @Override
    public EventStorageEngine createStorageEngine() {
        return Engines.plain(openLedger()).build();
    }

    private static EventLedger openLedger() {
        OPENED.add(Engines.ledger(MongoLedgerStore.open(MongoServers.freshDatabase())));
        return OPENED.getLast();
    }

    @AfterAll
    static void closeLedgers() {
        OPENED.forEach(EventLedger::close);
    }
}
