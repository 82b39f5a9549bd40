package id.jejak.projecting;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;

import org.bson.Document;

import java.util.Optional;

/** How far each read model is written: one document for each projection. */
final class Progress {

    private static final String RECORDED_AT = "recordedAt";

    private final MongoCollection<Document> marks;

    Progress(MongoDatabase database) {
        marks = database.getCollection("progress");
    }

    /**
     * @param recordedAt of the event at that position, ISO 8601
     */
    record Mark(long position, String recordedAt) {}

    Optional<Mark> of(String projection) {
        return Optional.ofNullable(marks.find(eq(Shelf.ID, projection)).first())
                .map(
                        found ->
                                new Mark(
                                        found.getLong(Shelf.POSITION),
                                        found.getString(RECORDED_AT)));
    }

    void write(String projection, Mark mark) {
        marks.replaceOne(
                Ownership.SHARED.replaceable(projection, mark.position()),
                new Document(Shelf.ID, projection)
                        .append(Shelf.POSITION, mark.position())
                        .append(RECORDED_AT, mark.recordedAt()),
                new ReplaceOptions().upsert(true));
    }

    void remove(String projection) {
        marks.deleteOne(eq(Shelf.ID, projection));
    }
}
