package id.jejak.projecting;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Builds a new generation of a read model, all its parts, beside the one that answers, and lets it
 * answer when each part has folded as much. What was built and not yet swapped is gone on with
 * after a crash. Runs where the claim on the first part is held; parts that another process runs
 * notice at their next write that another generation answers.
 */
final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(5);

    private final Crew crew;
    private final int generation;
    private final Progress progress;
    private final Letters letters;
    private final List<Crew.Member> next;
    private final SharedBlocks blocks;
    private volatile boolean stopped;

    Rebuild(
            Crew crew,
            int generation,
            MongoDatabase database,
            ProjectionSettings settings,
            SharedBlocks blocks,
            LongSupplier head,
            Clock clock) {
        this.crew = crew;
        this.generation = generation;
        this.blocks = blocks;
        progress = new Progress(database);
        letters = new Letters(database);
        next =
                Part.all(crew.members().size()).stream()
                        .map(part -> Standing.building(progress, crew.model(), generation, part))
                        .map(
                                standing ->
                                        new Projector(
                                                crew.projection(),
                                                database,
                                                standing,
                                                new Changes(),
                                                settings,
                                                head,
                                                clock))
                        .map(part -> new Crew.Member(part, new CatchUp(part, blocks, head)))
                        .toList();
    }

    /** Whether the new generation answers; false when it was stopped before. */
    boolean run() throws InterruptedException {
        catchUp();
        while (!stopped) {
            var live = crew.claimed();
            if (whileStill(live, () -> swap(live))) {
                return true;
            }
            Thread.sleep(BETWEEN_TRIES);
        }
        return false;
    }

    /** All parts at once. */
    private void catchUp() throws InterruptedException {
        var failures = new ConcurrentLinkedQueue<RuntimeException>();
        var threads =
                next.stream()
                        .map(part -> Thread.ofVirtual().start(() -> catchUp(part, failures)))
                        .toList();
        for (var thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new CompletionException(failures.peek());
        }
    }

    private static void catchUp(
            Crew.Member part, ConcurrentLinkedQueue<RuntimeException> failures) {
        try {
            part.claim().run(() -> {});
        } catch (RuntimeException failed) {
            failures.add(failed);
        }
    }

    /** Until then the parts that this process runs fold nothing more. */
    private static boolean whileStill(List<Projector> live, BooleanSupplier work) {
        return live.isEmpty()
                ? work.getAsBoolean()
                : live.getFirst().whileStill(() -> whileStill(live.subList(1, live.size()), work));
    }

    private boolean swap(List<Projector> live) {
        var old = progress.of(crew.model()).orElseThrow();
        for (var part : next) {
            var number = part.projector().part().number();
            foldUpTo(part.projector(), old.parts().get(number).position() + 1);
        }
        var key = Standing.keyOfBuilding(crew.model(), generation);
        try {
            progress.swap(crew.model(), old.generation(), progress.of(key).orElseThrow());
        } catch (MongoException overtaken) {
            LOG.debug("generation {} of {} has to fold more", generation, crew.model(), overtaken);
            return false;
        }
        progress.remove(key);
        letters.clear(crew.model(), old.generation());
        live.forEach(one -> one.goOnWith(next.get(one.part().number()).projector()));
        return true;
    }

    private void foldUpTo(Projector part, long end) {
        for (var first = part.resumeFrom(); first < end; ) {
            var stop = Math.min(end, blocks.end(first));
            part.fold(first, blocks.between(first, stop));
            first = stop;
        }
        part.flush();
    }

    /** As many as the slowest part. */
    long folded() {
        return next.stream().mapToLong(part -> part.projector().folded()).min().orElse(0);
    }

    void stop() {
        stopped = true;
        next.forEach(part -> part.claim().stop());
    }
}
