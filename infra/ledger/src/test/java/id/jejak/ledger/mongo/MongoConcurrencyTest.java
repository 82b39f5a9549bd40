package id.jejak.ledger.mongo;

import com.mongodb.client.MongoDatabase;

import id.jejak.ledger.LedgerConcurrencyContract;
import id.jejak.ledger.LedgerStore;

class MongoConcurrencyTest extends LedgerConcurrencyContract {

    private final MongoDatabase database = MongoServers.freshDatabase();

    @Override
    protected LedgerStore openStore() {
        return MongoLedgerStore.open(database);
    }
}
