package id.jejak.infra.bench.engine;

import id.jejak.ledger.EventLedger;
import id.jejak.ledger.mongo.MongoLedgerStore;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

import java.time.Clock;
import java.util.Optional;

/** Jejak's ledger in MongoDB. */
final class JejakMongo implements Contender {
    static final int MOST_ON_THE_HEAP = 100_000;

    private final MongoServers servers;
    private final EventLedger ledger;
    private final EventStorageEngine engine;

    JejakMongo(Optional<String> address) {
        servers = new MongoServers(address);
        ledger =
                EventLedger.over(
                        MongoLedgerStore.open(servers.database()),
                        Clock.systemUTC(),
                        new SimpleMeterRegistry());
        engine = JejakSqlite.engineOn(ledger);
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    @Override
    public boolean durable() {
        return !servers.inProcess();
    }

    @Override
    public int most() {
        return servers.inProcess() ? MOST_ON_THE_HEAP : Integer.MAX_VALUE;
    }

    @Override
    public int fillBatch() {
        return 1;
    }

    @Override
    public void close() {
        ledger.close();
        servers.close();
    }
}
