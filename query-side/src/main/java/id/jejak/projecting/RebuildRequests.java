package id.jejak.projecting;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;

import org.bson.Document;

import java.time.Instant;
import java.util.Optional;

/** Which models are to be built anew, asked at one process and done by the one with the claim. */
final class RebuildRequests {
    private final MongoCollection<Document> requests;
    private final Progress progress;

    RebuildRequests(MongoDatabase database) {
        requests = database.getCollection("rebuilds");
        progress = new Progress(database);
    }

    /**
     * @param generation the one to be built
     * @param at ISO 8601
     */
    record Request(int generation, String at, String by) {}

    Optional<Request> of(String model) {
        return Optional.ofNullable(requests.find(Filters.eq(Shelf.ID, model)).first())
                .map(
                        found ->
                                new Request(
                                        found.getInteger("generation"),
                                        found.getString("at"),
                                        found.getString("by")));
    }

    /**
     * @return false when one is under way
     */
    boolean ask(String model, Instant at, String by) {
        var live = progress.of(model).map(Progress.State::generation).orElse(0);
        try {
            requests.insertOne(request(model, live + 1, at, by));
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    /** Whatever was asked before. */
    void replace(String model, int generation, Instant at, String by) {
        requests.replaceOne(
                Filters.eq(Shelf.ID, model),
                request(model, generation, at, by),
                new ReplaceOptions().upsert(true));
    }

    private static Document request(String model, int generation, Instant at, String by) {
        return new Document(Shelf.ID, model)
                .append("generation", generation)
                .append("at", at.toString())
                .append("by", by);
    }

    void done(String model) {
        requests.deleteOne(Filters.eq(Shelf.ID, model));
    }
}
