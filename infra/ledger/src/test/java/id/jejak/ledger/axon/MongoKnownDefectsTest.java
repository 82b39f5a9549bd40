package id.jejak.ledger.axon;

import id.jejak.ledger.LedgerStore;
import id.jejak.ledger.mongo.MongoLedgerStore;
import id.jejak.ledger.mongo.MongoServers;

class MongoKnownDefectsTest extends KnownDefectsContract {

    @Override
    LedgerStore openStore() {
        return MongoLedgerStore.open(MongoServers.freshDatabase());
    }
}
