package id.jejak.ledger.mongo;

import com.mongodb.client.MongoDatabase;

import id.jejak.ledger.LedgerAppendContract;
import id.jejak.ledger.LedgerStore;

class MongoAppendTest extends LedgerAppendContract {

    private final MongoDatabase database = MongoServers.freshDatabase();

    @Override
    protected LedgerStore openStore() {
        return MongoLedgerStore.open(database);
    }
}
