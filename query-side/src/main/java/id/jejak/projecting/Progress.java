package id.jejak.projecting;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;

import org.bson.Document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far each read model is written, and which generation of it answers: one document for each, so
 * that both change at once. A generation that is being built has a document of its own.
 */
final class Progress {

    private static final String RECORDED_AT = "recordedAt";
    private static final String GENERATION = "generation";

    private final MongoCollection<Document> marks;

    Progress(MongoDatabase database) {
        marks = database.getCollection("progress");
    }

    /**
     * @param generation from 0
     * @param recordedAt of the event at that position, ISO 8601
     */
    record Mark(int generation, long position, String recordedAt) {}

    Optional<Mark> of(String model) {
        return Optional.ofNullable(marks.find(eq(Shelf.ID, model)).first())
                .map(
                        found ->
                                new Mark(
                                        found.getInteger(GENERATION),
                                        found.getLong(Shelf.POSITION),
                                        found.getString(RECORDED_AT)));
    }

    /** Refused by the database where another generation or a later position is written. */
    void write(String model, Mark mark) {
        put(model, mark.generation(), mark);
    }

    /** Puts another generation, as far or farther, in the place of this one, all at once. */
    void swap(String model, int generation, Mark next) {
        put(model, generation, next);
    }

    void remove(String model) {
        marks.deleteOne(eq(Shelf.ID, model));
    }

    /** The positions of all read models. */
    Map<String, Long> all() {
        var positions = new HashMap<String, Long>();
        for (var mark : marks.find()) {
            positions.put(mark.getString(Shelf.ID), mark.getLong(Shelf.POSITION));
        }
        return positions;
    }

    private void put(String model, int generation, Mark mark) {
        marks.replaceOne(
                new Document(Shelf.ID, model)
                        .append(GENERATION, generation)
                        .append(Shelf.POSITION, new Document("$lte", mark.position())),
                new Document(Shelf.ID, model)
                        .append(GENERATION, mark.generation())
                        .append(Shelf.POSITION, mark.position())
                        .append(RECORDED_AT, mark.recordedAt()),
                new ReplaceOptions().upsert(true));
    }
}
