package id.jejak.projecting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.bson.conversions.Bson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far each read model is written, part by part, and which generation of it answers: one
 * document for each, so that all of that changes at once. A generation that is being built has a
 * document of its own.
 */
final class Progress {

    private static final String RECORDED_AT = "recordedAt";
    private static final String GENERATION = "generation";
    private static final String PARTS = "parts";
    private static final String NOTHING_RECORDED = "";

    private final MongoCollection<Document> marks;

    Progress(MongoDatabase database) {
        marks = database.getCollection("progress");
    }

    /**
     * How far a part is, or the whole.
     *
     * @param generation from 0
     * @param position -1 when nothing is written yet
     * @param recordedAt of the event at that position, ISO 8601
     */
    record Mark(int generation, long position, String recordedAt) {
        static Mark nothing(int generation) {
            return new Mark(generation, -1, NOTHING_RECORDED);
        }
    }

    /**
     * How far all parts are.
     *
     * @param parts at least one
     */
    record State(int generation, List<Mark> parts) {
        /** As far as the slowest part. */
        Mark whole() {
            return parts.stream().min(Comparator.comparingLong(Mark::position)).orElseThrow();
        }

        static State nothing(int generation, int parts) {
            return new State(
                    generation,
                    Part.all(parts).stream().map(_ -> Mark.nothing(generation)).toList());
        }
    }

    Optional<State> of(String model) {
        return Optional.ofNullable(marks.find(eq(Shelf.ID, model)).first()).map(Progress::read);
    }

    /**
     * @throws MongoException where another generation or a later position is written
     */
    void write(String model, Part part, Mark mark) {
        if (!update(model, part, mark)
                && !insert(model, part, mark)
                && !update(model, part, mark)) {
            throw new MongoException("read model " + model + part + " was overtaken");
        }
    }

    /**
     * Puts another generation, each part as far or farther, in the place of this one, all at once.
     *
     * @throws MongoException where this one is no longer the one that answers, or farther
     */
    void swap(String model, int generation, State next) {
        var filters = new ArrayList<Bson>();
        filters.add(eq(Shelf.ID, model));
        filters.add(eq(GENERATION, generation));
        for (var part : Part.all(next.parts().size())) {
            filters.add(lte(position(part), next.parts().get(part.number()).position()));
        }
        marks.replaceOne(and(filters), document(model, next), new ReplaceOptions().upsert(true));
    }

    /**
     * Puts a generation of which nothing is written in the place of this one.
     *
     * @return false when this one is no longer the one that answers
     */
    boolean restart(String model, int generation, State next) {
        return marks.replaceOne(
                                and(eq(Shelf.ID, model), eq(GENERATION, generation)),
                                document(model, next))
                        .getMatchedCount()
                > 0;
    }

    void remove(String model) {
        marks.deleteOne(eq(Shelf.ID, model));
    }

    /** The positions of all parts of all read models. */
    Map<String, List<Long>> all() {
        var positions = new HashMap<String, List<Long>>();
        for (var found : marks.find()) {
            var parts = read(found).parts();
            positions.put(found.getString(Shelf.ID), parts.stream().map(Mark::position).toList());
        }
        return positions;
    }

    private boolean update(String model, Part part, Mark mark) {
        var unlessOvertaken =
                and(
                        eq(Shelf.ID, model),
                        eq(GENERATION, mark.generation()),
                        lte(position(part), mark.position()));
        var written =
                Updates.combine(
                        Updates.set(position(part), mark.position()),
                        Updates.set(recordedAt(part), mark.recordedAt()));
        return marks.updateOne(unlessOvertaken, written).getMatchedCount() > 0;
    }

    private boolean insert(String model, Part part, Mark mark) {
        var parts = new ArrayList<>(State.nothing(mark.generation(), part.of()).parts());
        parts.set(part.number(), mark);
        try {
            marks.insertOne(document(model, new State(mark.generation(), parts)));
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    private static Document document(String model, State state) {
        var document = new Document(Shelf.ID, model).append(GENERATION, state.generation());
        if (state.parts().size() > 1) {
            document.append(PARTS, state.parts().size());
        }
        for (var part : Part.all(state.parts().size())) {
            var mark = state.parts().get(part.number());
            document.append(position(part), mark.position())
                    .append(recordedAt(part), mark.recordedAt());
        }
        return document;
    }

    private static State read(Document found) {
        int generation = found.getInteger(GENERATION);
        var parts =
                Part.all(found.getInteger(PARTS, 1)).stream()
                        .map(
                                part ->
                                        new Mark(
                                                generation,
                                                found.getLong(position(part)),
                                                found.getString(recordedAt(part))))
                        .toList();
        return new State(generation, parts);
    }

    private static String position(Part part) {
        return part.isFirst() ? Shelf.POSITION : Shelf.POSITION + part.number();
    }

    private static String recordedAt(Part part) {
        return part.isFirst() ? RECORDED_AT : RECORDED_AT + part.number();
    }
}
