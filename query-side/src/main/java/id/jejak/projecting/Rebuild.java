package id.jejak.projecting;

import com.mongodb.client.MongoDatabase;

import java.time.Clock;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Builds a new generation of a read model beside the one that answers, and lets it answer when it
 * has folded as much. What was built and not yet swapped is gone on with after a crash. Runs where
 * the model's claim is held.
 */
final class Rebuild {

    private static final Duration BETWEEN_BATCHES = Duration.ofMillis(5);

    private final Projector live;
    private final Projector next;
    private final CatchUp catchUp;
    private final SharedBlocks blocks;
    private volatile boolean stopped;

    Rebuild(
            Projector live,
            int generation,
            MongoDatabase database,
            ProjectionSettings settings,
            SharedBlocks blocks,
            LongSupplier head,
            Clock clock) {
        var projection = live.projection();
        this.live = live;
        this.blocks = blocks;
        next =
                new Projector(
                        projection,
                        database,
                        Standing.building(new Progress(database), projection.name(), generation),
                        new Changes(),
                        settings,
                        head,
                        clock);
        catchUp = new CatchUp(next, blocks, head);
    }

    /** Whether the new generation answers; false when it was stopped before. */
    boolean run() throws InterruptedException {
        catchUp.run(() -> {});
        while (!stopped) {
            if (live.giveWayTo(next, this::foldUpTo)) {
                return true;
            }
            Thread.sleep(BETWEEN_BATCHES);
        }
        return false;
    }

    private void foldUpTo(long end) {
        for (var first = next.resumeFrom(); first < end; ) {
            var stop = Math.min(end, blocks.end(first));
            next.fold(first, blocks.between(first, stop));
            first = stop;
        }
    }

    long folded() {
        return next.folded();
    }

    void stop() {
        stopped = true;
        catchUp.stop();
    }
}
