package id.jejak.projecting;

import com.mongodb.MongoException;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Looks some twenty-five times a second how far other processes have written the read models, with
 * one small query for all of them, and passes it on.
 */
final class OthersWrites implements Runnable {
    private static final Duration LOOK = Duration.ofMillis(40);
    private static final Duration WHILE_AWAY = Duration.ofSeconds(1);

    private final List<Projection> projections;
    private final Progress progress;
    private final Changes changes;
    private Map<String, List<Long>> known = Map.of();

    OthersWrites(List<Projection> projections, Progress progress, Changes changes) {
        this.projections = List.copyOf(projections);
        this.progress = progress;
        this.changes = changes;
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(look() ? LOOK : WHILE_AWAY);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException _) {
            // The client was closed: the application stops.
        }
    }

    /** False while the database is away; who waits for it learns that from its own question. */
    private boolean look() {
        try {
            var now = progress.all();
            projections.forEach(projection -> tell(projection, now));
            known = now;
            return true;
        } catch (MongoException _) {
            return false;
        }
    }

    private void tell(Projection projection, Map<String, List<Long>> now) {
        var positions = now.getOrDefault(projection.name(), List.of());
        var before = known.getOrDefault(projection.name(), List.of());
        for (var part : Part.all(positions.size())) {
            long position = positions.get(part.number());
            if (before.size() != positions.size() || position > before.get(part.number())) {
                projection
                        .shelves()
                        .forEach(
                                shelf -> changes.publishOthers(shelf.collection(), part, position));
            }
        }
    }
}
