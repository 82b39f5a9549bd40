package id.jejak.ledger.axon;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writers that go on at a pace which changes, each on a stream of its own. */
final class Crowd implements AutoCloseable {

    private static final int WRITERS = 3;
    private static final int MOST_EVENTS = 5;
    private static final int LONGEST_PAUSE_MILLIS = 4;

    private final EventStorageEngine engine;
    private final int commits;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> writing = new ArrayList<>();

    private Crowd(EventStorageEngine engine, int commits) {
        this.engine = engine;
        this.commits = commits;
    }

    /**
     * @param name of the crowd, which nobody had before
     * @param commits how many each of them writes
     */
    static Crowd writing(
            String name, int commits, EventStorageEngine engine, SplittableRandom random) {
        var crowd = new Crowd(engine, commits);
        for (int writer = 0; writer < WRITERS; writer++) {
            var aggregate = name + writer;
            var own = random.split();
            crowd.writing.add(crowd.threads.submit(() -> crowd.write(aggregate, own)));
        }
        return crowd;
    }

    private void write(String aggregate, SplittableRandom random) {
        var next = 0;
        for (int commit = 0; commit < commits; commit++) {
            var events = random.nextInt(1, MOST_EVENTS + 1);
            engine.appendEvents(Happenings.of(aggregate, next, events, Map.of()));
            next += events;
            pause(random);
        }
    }

    private static void pause(SplittableRandom random) {
        try {
            Thread.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isDone() {
        return writing.stream().allMatch(Future::isDone);
    }

    /** Waits until all is written. */
    @Override
    public void close() {
        threads.close();
        writing.forEach(Future::resultNow);
    }
}
