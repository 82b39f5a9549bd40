package id.jejak.policy.rules.lab;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Goes over all employees, a few hundred at once, with one or more threads, and takes what comes
 * out in the order of employees: the number of threads changes nothing but the time.
 */
final class Sweep {
    private static final int CROWD = 256;

    /** How many results may wait for those before them, for each thread. */
    private static final int AHEAD = 4;

    private final int employees;
    private final Progress progress;
    private final Executor executor;
    private final int threads;

    Sweep(int employees, Progress progress, Executor executor, int threads) {
        this.employees = employees;
        this.progress = progress;
        this.executor = executor;
        this.threads = threads;
    }

    /**
     * @param from first employee
     * @param to after the last one
     */
    record Span(int from, int to) {}

    /**
     * @param worker called once for each thread
     * @param use called in the order of employees, by the caller's thread
     */
    <R> void run(Supplier<Function<Span, R>> worker, Consumer<R> use) {
        if (threads == 1) {
            var alone = worker.get();
            for (var crowd = 0; crowd < crowds(); crowd++) {
                use.accept(result(alone, crowd));
            }
        } else {
            together(worker, use);
        }
    }

    private int crowds() {
        return Math.ceilDiv(employees, CROWD);
    }

    private <R> R result(Function<Span, R> worker, int crowd) {
        var span = new Span(crowd * CROWD, Math.min(employees, (crowd + 1) * CROWD));
        var result = worker.apply(span);
        progress.done(span.to() - span.from());
        return result;
    }

    private <R> void together(Supplier<Function<Span, R>> worker, Consumer<R> use) {
        var results = new ConcurrentHashMap<Integer, CompletableFuture<R>>();
        var next = new AtomicInteger();
        var room = new Semaphore(threads * AHEAD);
        var workers = Stream.generate(worker).limit(threads).toList();
        try {
            workers.forEach(one -> executor.execute(() -> work(one, results, next, room)));
            for (var crowd = 0; crowd < crowds(); crowd++) {
                use.accept(of(crowd, results).join());
                results.remove(crowd);
                room.release();
            }
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } finally {
            next.set(crowds());
            room.release(crowds() + threads);
        }
    }

    private <R> void work(
            Function<Span, R> worker,
            Map<Integer, CompletableFuture<R>> results,
            AtomicInteger next,
            Semaphore room) {
        for (var crowd = taken(room, next); crowd < crowds(); crowd = taken(room, next)) {
            try {
                of(crowd, results).complete(result(worker, crowd));
            } catch (RuntimeException | Error failed) {
                of(crowd, results).completeExceptionally(failed);
            }
        }
    }

    private static <R> CompletableFuture<R> of(
            int crowd, Map<Integer, CompletableFuture<R>> results) {
        return results.computeIfAbsent(crowd, _ -> new CompletableFuture<>());
    }

    private static int taken(Semaphore room, AtomicInteger next) {
        room.acquireUninterruptibly();
        return next.getAndIncrement();
    }
}
