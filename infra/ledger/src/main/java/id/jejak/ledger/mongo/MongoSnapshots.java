package id.jejak.ledger.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;

import id.jejak.ledger.NewEvent;

import org.bson.Document;

import java.util.Optional;

/** The latest snapshot of each aggregate. */
final class MongoSnapshots {

    private final MongoCollection<Document> snapshots;

    MongoSnapshots(MongoCollection<Document> snapshots) {
        this.snapshots = snapshots;
    }

    void keep(NewEvent snapshot) {
        var notLater =
                and(
                        eq("_id", snapshot.aggregateId()),
                        lte(EventDocument.SEQUENCE, snapshot.sequence()));
        var document = EventDocument.of(snapshot).append("_id", snapshot.aggregateId());
        try {
            snapshots.replaceOne(notLater, document, new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            // A later snapshot does not match the filter, and keeps this one from being inserted
            // beside it.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    Optional<NewEvent> of(String aggregateId) {
        return Optional.ofNullable(snapshots.find(eq("_id", aggregateId)).first())
                .map(EventDocument::read);
    }
}
