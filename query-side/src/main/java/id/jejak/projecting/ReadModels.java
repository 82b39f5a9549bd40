package id.jejak.projecting;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import org.bson.Document;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

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

    private record Known(int generation, long sinceNanos) {
        boolean isFresh() {
            return System.nanoTime() - sinceNanos < FRESH;
        }
    }

    public MongoCollection<Document> of(Shelf<?> shelf) {
        return database.getCollection(shelf.in(generation(shelf.model())));
    }

    int generation(String model) {
        return generations
                .compute(
                        model,
                        (_, known) -> known != null && known.isFresh() ? known : looked(model))
                .generation();
    }

    private Known looked(String model) {
        return known(progress.of(model));
    }

    private static Known known(Optional<Progress.Mark> mark) {
        return new Known(mark.map(Progress.Mark::generation).orElse(0), System.nanoTime());
    }

    /** How far a model is written. Who has asked is answered by no older generation. */
    Optional<Progress.Mark> mark(String model) {
        var mark = progress.of(model);
        generations.put(model, known(mark));
        return mark;
    }

    /** Another generation answers from now on. */
    void swapped(String model) {
        generations.remove(model);
    }
}
