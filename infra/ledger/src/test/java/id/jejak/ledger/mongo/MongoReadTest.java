package id.jejak.ledger.mongo;

import com.mongodb.client.MongoDatabase;

import id.jejak.ledger.LedgerReadContract;
import id.jejak.ledger.LedgerStore;

class MongoReadTest extends LedgerReadContract {

    private final MongoDatabase database = MongoServers.freshDatabase();

    @Override
    protected LedgerStore openStore() {
        return MongoLedgerStore.open(database);
    }
}
