package id.jejak.ledger.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import id.jejak.ledger.UnreadableLedgerException;

import org.bson.Document;

import java.util.concurrent.TimeUnit;

/** The collections of a ledger, their indexes, and the version by which they are known. */
final class MongoSchema {

    /** What this version writes, kept in {@code ledger_about}. */
    static final int VERSION = 1;

    static final String COMMITS = "ledger";
    static final String SNAPSHOTS = "ledger_snapshots";
    static final String ABOUT = "ledger_about";

    private MongoSchema() {}

    /**
     * What a majority has, nothing less: neither an acknowledged commit nor an event that was read
     * can be rolled back, and no position is computed from a commit that may yet vanish.
     */
    static MongoDatabase durable(MongoDatabase database) {
        return database.withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(
                        WriteConcern.MAJORITY.withJournal(true).withWTimeout(10, TimeUnit.SECONDS));
    }

    /** Creates what is missing; refuses a ledger of a newer version, untouched. */
    static void prepare(MongoDatabase database) {
        var about = database.getCollection(ABOUT);
        var known = about.find(eq("_id", "schema")).first();
        if (known != null && known.getInteger("version") > VERSION) {
            throw UnreadableLedgerException.newer(
                    database.getName(), known.getInteger("version"), VERSION);
        }
        MongoRestore.requireNoneCutOff(database);
        index(database.getCollection(COMMITS));
        about.updateOne(
                eq("_id", "schema"),
                Updates.setOnInsert("version", VERSION),
                new UpdateOptions().upsert(true));
    }

    private static void index(MongoCollection<Document> commits) {
        var unique = new IndexOptions().unique(true);
        commits.createIndex(Indexes.ascending(CommitDocument.KEYS), unique);
        commits.createIndex(Indexes.ascending(CommitDocument.NEXT), unique);
        commits.createIndex(
                Indexes.ascending(CommitDocument.LATEST_TIMESTAMP, CommitDocument.FIRST_POSITION));
        commits.createIndex(
                Indexes.ascending(
                        CommitDocument.EVENTS + "." + EventDocument.AGGREGATE_ID,
                        CommitDocument.FIRST_POSITION,
                        CommitDocument.EVENTS + "." + EventDocument.SEQUENCE));
    }
}
