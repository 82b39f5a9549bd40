package id.jejak.infra.bench.engine;

import id.jejak.ledger.EventLedger;
import id.jejak.ledger.axon.LedgerEventStorageEngine;
import id.jejak.ledger.sqlite.SqliteLedgerStore;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

import java.nio.file.Path;
import java.time.Clock;

/** Jejak's ledger in a SQLite file. */
final class JejakSqlite implements Contender {
    private final EventLedger ledger;
    private final EventStorageEngine engine;

    JejakSqlite(Path file) {
        ledger =
                EventLedger.over(
                        SqliteLedgerStore.open(file), Clock.systemUTC(), new SimpleMeterRegistry());
        engine = engineOn(ledger);
    }

    static EventStorageEngine engineOn(EventLedger ledger) {
        return LedgerEventStorageEngine.builder()
                .ledger(ledger)
                .eventSerializer(Assessments.SERIALIZER)
                .batchSize(BATCH)
                .build();
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    /** Its tables differ by commits: they are filled as commands would fill them. */
    @Override
    public int fillBatch() {
        return 1;
    }

    @Override
    public void close() {
        ledger.close();
    }
}
