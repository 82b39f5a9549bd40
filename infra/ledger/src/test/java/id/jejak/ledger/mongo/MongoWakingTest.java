package id.jejak.ledger.mongo;

import com.mongodb.client.MongoDatabase;

import id.jejak.ledger.LedgerStore;
import id.jejak.ledger.LedgerWakingContract;

class MongoWakingTest extends LedgerWakingContract {

    private final MongoDatabase database = MongoServers.freshDatabase();

    @Override
    protected LedgerStore openStore() {
        return MongoLedgerStore.open(database);
    }
}
