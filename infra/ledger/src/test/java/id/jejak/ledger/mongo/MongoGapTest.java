package id.jejak.ledger.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;

import id.jejak.ledger.LedgerGapContract;
import id.jejak.ledger.LedgerStore;

class MongoGapTest extends LedgerGapContract {

    private final MongoDatabase database = MongoServers.freshDatabase();

    @Override
    protected LedgerStore openStore() {
        return MongoLedgerStore.open(database);
    }

    @Override
    protected void removeCommitAt(long firstPosition) {
        database.getCollection(MongoSchema.COMMITS).deleteOne(eq("_id", firstPosition));
    }
}
