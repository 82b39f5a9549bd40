package id.jejak.ledger.backup;

import id.jejak.ledger.EventLedger;
import id.jejak.ledger.JumpingClock;
import id.jejak.ledger.LedgerStore;
import id.jejak.ledger.mongo.MongoLedgerStore;
import id.jejak.ledger.mongo.MongoServers;
import id.jejak.ledger.sqlite.SqliteLedgerStore;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import java.nio.file.Path;

/** The two kinds of store, empty. */
enum TestStore {
    SQLITE,
    MONGO;

    LedgerStore open(Path folder) {
        return switch (this) {
            case SQLITE -> SqliteLedgerStore.open(folder.resolve("ledger.sqlite"));
            case MONGO -> MongoLedgerStore.open(MongoServers.freshDatabase());
        };
    }

    EventLedger ledger(Path folder, JumpingClock clock) {
        return EventLedger.over(open(folder), clock, new SimpleMeterRegistry());
    }
}
