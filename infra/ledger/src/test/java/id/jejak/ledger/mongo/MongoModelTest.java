package id.jejak.ledger.mongo;

import com.mongodb.client.MongoDatabase;

import id.jejak.ledger.LedgerModelContract;
import id.jejak.ledger.LedgerStore;

class MongoModelTest extends LedgerModelContract {

    private final MongoDatabase database = MongoServers.freshDatabase();

    @Override
    protected LedgerStore openStore() {
        return MongoLedgerStore.open(database);
    }
}
