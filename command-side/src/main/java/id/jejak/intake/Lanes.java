package id.jejak.intake;

import id.jejak.intake.csv.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Works on rows at the same time, but on rows of one key one after the other. Holds a bounded
 * number of rows: who puts more waits.
 */
final class Lanes implements AutoCloseable {
    private final List<BlockingQueue<Optional<Row>>> queues = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    /**
     * @param workers gives each lane its own worker, which must not throw
     */
    Lanes(int count, int queuedPerLane, Supplier<Consumer<Row>> workers) {
        for (var lane = 0; lane < count; lane++) {
            var queue = new ArrayBlockingQueue<Optional<Row>>(queuedPerLane);
            var worker = workers.get();
            queues.add(queue);
            threads.add(
                    Thread.ofVirtual()
                            .name("import-lane-" + lane)
                            .start(() -> work(queue, worker)));
        }
    }

    void put(String key, Row row) throws InterruptedException {
        var hash = key.hashCode();
        queues.get(Math.floorMod(hash ^ hash >>> 16, queues.size())).put(Optional.of(row));
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

    private static void work(BlockingQueue<Optional<Row>> queue, Consumer<Row> worker) {
        try {
            for (var row = queue.take(); row.isPresent(); row = queue.take()) {
                worker.accept(row.get());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
