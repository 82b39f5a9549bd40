package id.jejak.projecting;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;

import org.bson.Document;

import java.util.ArrayList;
import java.util.List;

/** What is to be done with parked events: asked at one process, done by the one with the claim. */
final class LetterRequests {
    private static final String MODEL = "model";
    private static final String PART = "part";
    private static final String SEQUENCE = "sequence";
    private static final String DROPPED = "dropped";

    /** Where nothing is to be dropped. */
    static final long NONE = -1;

    private final MongoCollection<Document> requests;

    LetterRequests(MongoDatabase database) {
        requests = database.getCollection("letters.requests");
    }

    /**
     * Retries what is parked of a sequence.
     *
     * @param dropped position of the first event, where that one is to be given up before
     */
    record Request(String model, int part, String sequence, long dropped) {
        private String id() {
            return part == 0 ? model + "/" + sequence : model + "~" + part + "/" + sequence;
        }
    }

    void ask(Request request) {
        requests.replaceOne(
                eq(Shelf.ID, request.id()),
                new Document(Shelf.ID, request.id())
                        .append(MODEL, request.model())
                        .append(PART, request.part())
                        .append(SEQUENCE, request.sequence())
                        .append(DROPPED, request.dropped()),
                new ReplaceOptions().upsert(true));
    }

    boolean isOpen(Request request) {
        return requests.find(eq(Shelf.ID, request.id())).first() != null;
    }

    List<Request> all() {
        return requests.find()
                .map(
                        found ->
                                new Request(
                                        found.getString(MODEL),
                                        found.getInteger(PART, 0),
                                        found.getString(SEQUENCE),
                                        found.getLong(DROPPED)))
                .into(new ArrayList<>());
    }

    void done(Request request) {
        requests.deleteOne(eq(Shelf.ID, request.id()));
    }
}
