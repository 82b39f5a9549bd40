package id.jejak.intake;

import id.jejak.intake.csv.Row;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Works on rows at the same time, but on rows of one key one after the other, and on rows that
 * share what has to stay in order too. Holds a bounded number of rows: who puts more waits. A row
 * waits for earlier ones only, so none waits for ever.
 */
final class Lanes implements AutoCloseable {
    private final List<BlockingQueue<Optional<Turn>>> queues = new ArrayList<>();
    private final Map<String, CountDownLatch> under = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();

    /**
     * @param before what has to be done first
     * @param done once the row was worked on
     */
    private record Turn(Row row, @Nullable CountDownLatch before, CountDownLatch done) {}

    /**
     * @param workers gives each lane its own worker, which must not throw
     */
    Lanes(int count, int queuedPerLane, Supplier<Consumer<Row>> workers) {
        for (var lane = 0; lane < count; lane++) {
            var queue = new ArrayBlockingQueue<Optional<Turn>>(queuedPerLane);
            var worker = workers.get();
            queues.add(queue);
            threads.add(
                    Thread.ofVirtual()
                            .name("import-lane-" + lane)
                            .start(() -> work(queue, worker)));
        }
    }

    /**
     * Called by one thread.
     *
     * @param ordered what has to stay in order beside the key; empty for nothing
     */
    void put(String key, String ordered, Row row) throws InterruptedException {
        var done = new CountDownLatch(1);
        var before = ordered.isEmpty() ? null : under.put(ordered, done);
        var hash = key.hashCode();
        queues.get(Math.floorMod(hash ^ hash >>> 16, queues.size()))
                .put(Optional.of(new Turn(row, before, done)));
    }

    /** Returns when every row was worked on, or when it is interrupted. */
    @Override
    public void close() {
        try {
            for (var queue : queues) {
                queue.put(Optional.empty());
            }
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException _) {
            threads.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
        }
    }

    private static void work(BlockingQueue<Optional<Turn>> queue, Consumer<Row> worker) {
        try {
            for (var turn = queue.take(); turn.isPresent(); turn = queue.take()) {
                work(turn.get(), worker);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void work(Turn turn, Consumer<Row> worker) throws InterruptedException {
        if (turn.before() != null) {
            turn.before().await();
        }
        worker.accept(turn.row());
        turn.done().countDown();
    }
}
