package id.jejak.ledger.axon;

import id.jejak.ledger.EventLedger;
import id.jejak.ledger.sqlite.SqliteLedgerStore;

import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Axon's suite for storage engines, unmodified, on SQLite. */
class SqliteEventStorageEngineTest
        extends BatchingEventStorageEngineTest<
                LedgerEventStorageEngine, LedgerEventStorageEngineBuilder> {

    @TempDir Path folder;

    private EventLedger ledger;

    @BeforeEach
    void openLedger() {
        ledger = Engines.ledger(SqliteLedgerStore.open(folder.resolve("ledger.sqlite")));
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
