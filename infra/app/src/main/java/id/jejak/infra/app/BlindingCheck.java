package id.jejak.infra.app;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;

import id.jejak.kernel.Blinding;

import org.bson.Document;

import java.util.Objects;

/**
 * All nodes turn a NIP into the same id, or one person would become several. The key itself stays
 * out of the database; what it makes of a fixed text does not give it away.
 */
final class BlindingCheck {
    private static final String ID = "_id";
    private static final String MARK = "mark";

    private BlindingCheck() {}

    /**
     * @throws OtherBlindingKey where the ledger was begun with another key
     */
    static void sameKey(MongoDatabase database, Blinding blinding) {
        var marks = database.getCollection("keys").withWriteConcern(WriteConcern.MAJORITY);
        var mark = blinding.opaque("mark of the key", "blinding");
        try {
            marks.insertOne(new Document(ID, "blinding").append(MARK, mark));
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            var first = Objects.requireNonNull(marks.find(eq(ID, "blinding")).first());
            if (!mark.equals(first.getString(MARK))) {
                throw new OtherBlindingKey();
            }
        }
    }
}
