package id.jejak.ledger.axon;

import id.jejak.ledger.EventLedger;
import id.jejak.ledger.sqlite.SqliteLedgerStore;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Axon's suite for event stores, unmodified, on SQLite. */
class SqliteEmbeddedEventStoreTest extends EmbeddedEventStoreTest {

    /**
     * Closed at the very end: the suite's own tear-down runs after any of this class, and its
     * threads still read.
     */
    private static final List<EventLedger> OPENED = new ArrayList<>();

    @TempDir static Path folder;

    @BeforeAll
    static void warmUp() {
        Engines.warmUp(openLedger());
    }

    @Override
    public EventStorageEngine createStorageEngine() {
        return Engines.plain(openLedger()).build();
    }

    private static EventLedger openLedger() {
        var file = folder.resolve("ledger-%d.sqlite".formatted(OPENED.size()));
        OPENED.add(Engines.ledger(SqliteLedgerStore.open(file)));
        return OPENED.getLast();
    }

    @AfterAll
    static void closeLedgers() {
        OPENED.forEach(EventLedger::close);
    }
}
