package id.jejak.projecting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.bson.conversions.Bson;

import java.util.ArrayList;
import java.util.List;

/**
 * What the read models have parked, in the same database as they: whoever drops them drops both. A
 * letter holds no event, only its position; the ledger has the rest.
 */
final class Letters {
    private static final String MODEL = "model";
    private static final String GENERATION = "generation";
    private static final String PART = "part";
    private static final String SEQUENCE = "sequence";
    private static final String CAUSE = "cause";
    private static final String ATTEMPTS = "attempts";

    private final MongoCollection<Document> letters;

    Letters(MongoDatabase database) {
        letters = database.getCollection("letters");
    }

    /** Of one generation of a model, in the order of the ledger. */
    List<Letter> of(String model, int generation) {
        return found(whole(model, generation));
    }

    /** Those of one part. */
    List<Letter> of(String model, int generation, Part part) {
        return of(model, generation).stream()
                .filter(letter -> letter.part() == part.number())
                .toList();
    }

    private List<Letter> found(Bson filter) {
        return letters.find(filter)
                .sort(ascending(Shelf.POSITION))
                .map(Letters::read)
                .into(new ArrayList<>());
    }

    long count(String model, int generation) {
        return letters.countDocuments(whole(model, generation));
    }

    /** Twice is once. */
    void put(Letter letter) {
        letters.replaceOne(
                eq(Shelf.ID, id(letter)),
                new Document(Shelf.ID, id(letter))
                        .append(MODEL, letter.model())
                        .append(GENERATION, letter.generation())
                        .append(PART, letter.part())
                        .append(SEQUENCE, letter.sequence())
                        .append(Shelf.POSITION, letter.position())
                        .append("type", letter.type())
                        .append(CAUSE, letter.cause())
                        .append("since", letter.since())
                        .append(ATTEMPTS, letter.attempts()),
                new ReplaceOptions().upsert(true));
    }

    void failedAgain(Letter letter, String cause) {
        letters.updateOne(
                eq(Shelf.ID, id(letter)),
                Updates.combine(Updates.set(CAUSE, cause), Updates.inc(ATTEMPTS, 1)));
    }

    void remove(Letter letter) {
        letters.deleteOne(eq(Shelf.ID, id(letter)));
    }

    /** All of one generation. */
    void clear(String model, int generation) {
        letters.deleteMany(whole(model, generation));
    }

    private static Bson whole(String model, int generation) {
        return and(eq(MODEL, model), eq(GENERATION, generation));
    }

    private static String id(Letter letter) {
        var part = letter.part() == 0 ? "" : "~" + letter.part();
        return letter.model() + "." + letter.generation() + part + "/" + letter.position();
    }

    private static Letter read(Document found) {
        return new Letter(
                found.getString(MODEL),
                found.getInteger(GENERATION),
                found.getInteger(PART, 0),
                found.getString(SEQUENCE),
                found.getLong(Shelf.POSITION),
                found.getString("type"),
                found.getString(CAUSE),
                found.getString("since"),
                found.getInteger(ATTEMPTS));
    }
}
