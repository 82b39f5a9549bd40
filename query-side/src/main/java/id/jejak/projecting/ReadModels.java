package id.jejak.projecting;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.bson.conversions.Bson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The documents that answer now. A rebuilt model takes the place of the old one as a whole; a
 * process that did not rebuild it itself notices within 50 ms.
 */
public final class ReadModels {

    private static final long FRESH = TimeUnit.MILLISECONDS.toNanos(50);

    private final MongoDatabase database;
    private final Progress progress;
    private final Map<String, Known> generations = new ConcurrentHashMap<>();

    public ReadModels(MongoDatabase database) {
        this.database = database;
        this.progress = new Progress(database);
    }

    private record Known(int generation, int parts, long sinceNanos) {
        boolean isFresh() {
            return System.nanoTime() - sinceNanos < FRESH;
        }
    }

    /** Of a {@link Shelf.Keeping#SUMMED} shelf only what the first part has. */
    public MongoCollection<Document> of(Shelf<?> shelf) {
        return collection(shelf, known(shelf.model()).generation(), Part.WHOLE);
    }

    /** What the document of this id says, where there is one. */
    public <S> Optional<S> find(Shelf<S> shelf, String id) {
        return Optional.ofNullable(of(shelf).find(eq(Shelf.ID, id)).first()).map(shelf.read());
    }

    /** What all documents say that match, in no order. */
    public <S> Stream<S> matching(Shelf<S> shelf, Bson filter) {
        return of(shelf).find(filter).into(new ArrayList<>()).stream().map(shelf.read());
    }

    /** What each part has: together they are the sums. */
    public List<MongoCollection<Document>> parts(Shelf<?> shelf) {
        var known = known(shelf.model());
        return Part.all(shelf.keeping() == Shelf.Keeping.SUMMED ? known.parts() : 1).stream()
                .map(part -> collection(shelf, known.generation(), part))
                .toList();
    }

    /** Every document of a shelf as one process alone would have it, sums added up. */
    public <S> Stream<Document> whole(Shelf<S> shelf) {
        var parts = parts(shelf);
        var plus = shelf.plus();
        if (plus == null || parts.size() == 1) {
            return StreamSupport.stream(parts.getFirst().find().spliterator(), false);
        }
        var sums = new TreeMap<String, Sum<S>>();
        for (var part : parts) {
            for (var stored : part.find()) {
                sums.merge(
                        stored.getString(Shelf.ID),
                        new Sum<>(shelf.read().apply(stored), stored.getLong(Shelf.POSITION)),
                        (one, other) -> one.plus(other, plus));
            }
        }
        return sums.entrySet().stream().map(sum -> sum.getValue().document(sum.getKey(), shelf));
    }

    private record Sum<S>(S state, long position) {
        Sum<S> plus(Sum<S> other, BinaryOperator<S> plus) {
            return new Sum<>(plus.apply(state, other.state), Math.max(position, other.position));
        }

        Document document(String id, Shelf<S> shelf) {
            var document = new Document(Shelf.ID, id).append(Shelf.POSITION, position);
            document.putAll(shelf.write().apply(state));
            return document;
        }
    }

    private MongoCollection<Document> collection(Shelf<?> shelf, int generation, Part part) {
        return database.getCollection(shelf.in(generation, part));
    }

    int generation(String model) {
        return known(model).generation();
    }

    private Known known(String model) {
        return Objects.requireNonNull(
                generations.compute(
                        model,
                        (_, known) ->
                                known != null && known.isFresh()
                                        ? known
                                        : known(progress.of(model))));
    }

    private static Known known(Optional<Progress.State> state) {
        return new Known(
                state.map(Progress.State::generation).orElse(0),
                state.map(one -> one.parts().size()).orElse(1),
                System.nanoTime());
    }

    /** How far a model is written. Who has asked is answered by no older generation. */
    Optional<Progress.State> state(String model) {
        var state = progress.of(model);
        generations.put(model, known(state));
        return state;
    }

    /** As far as its slowest part. */
    Optional<Progress.Mark> mark(String model) {
        return state(model).map(Progress.State::whole);
    }

    /** Another generation answers from now on. */
    void swapped(String model) {
        generations.remove(model);
    }
}
