package id.jejak.ledger.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import id.jejak.ledger.LedgerNotEmptyException;
import id.jejak.ledger.PlacedCommit;
import id.jejak.ledger.UnreadableLedgerException;

import org.bson.Document;

import java.util.List;

/**
 * Brings a backup into an empty database. A mark stands there until all of it is in: a database
 * with the mark is opened by nobody.
 */
final class MongoRestore {

    private static final String MARK = "restoring";

    private final MongoCollection<Document> commits;
    private final MongoCollection<Document> about;

    MongoRestore(MongoDatabase database) {
        commits = database.getCollection(MongoSchema.COMMITS);
        about = database.getCollection(MongoSchema.ABOUT);
    }

    /**
     * @throws UnreadableLedgerException if a restore was cut off
     */
    static void requireNoneCutOff(MongoDatabase database) {
        if (database.getCollection(MongoSchema.ABOUT).find(eq("_id", MARK)).first() != null) {
            throw new UnreadableLedgerException(
                    "a restore into the database %s was cut off: drop the database and restore again"
                            .formatted(database.getName()));
        }
    }

    void run(Iterable<List<PlacedCommit>> batches, long head) {
        if (head > 0) {
            throw new LedgerNotEmptyException(head);
        }
        about.insertOne(new Document("_id", MARK));
        for (var batch : batches) {
            commits.insertMany(batch.stream().map(CommitDocument::of).toList());
        }
        about.deleteOne(eq("_id", MARK));
    }
}
