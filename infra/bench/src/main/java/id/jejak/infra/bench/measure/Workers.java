package id.jejak.infra.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Workers that do the same thing over and over, each in its own turn, for some seconds. */
public final class Workers {
    private Workers() {}

    public interface Work {
        void once() throws Exception;
    }

    public interface WorkOf {
        Work worker(int number);
    }

    public static Rate run(int workers, boolean virtual, Duration duration, WorkOf work)
            throws Exception {
        var end = System.nanoTime() + duration.toNanos();
        var parts = new ArrayList<Callable<long[]>>();
        for (var number = 0; number < workers; number++) {
            var mine = work.worker(number);
            parts.add(() -> timed(mine, end));
        }
        var watch = new Stopwatch();
        try (var executor = executor(workers, virtual)) {
            var all = new long[0];
            for (var part : executor.invokeAll(parts)) {
                var nanos = part.get();
                var from = all.length;
                all = Arrays.copyOf(all, from + nanos.length);
                System.arraycopy(nanos, 0, all, from, nanos.length);
            }
            return Rate.of(all, watch.seconds(), watch.processorSeconds());
        }
    }

    private static ExecutorService executor(int workers, boolean virtual) {
        return virtual
                ? Executors.newVirtualThreadPerTaskExecutor()
                : Executors.newFixedThreadPool(workers);
    }

    private static long[] timed(Work work, long end) throws Exception {
        var nanos = new long[1024];
        var count = 0;
        for (var now = System.nanoTime(); now < end; ) {
            work.once();
            var after = System.nanoTime();
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = after - now;
            now = after;
        }
        return Arrays.copyOf(nanos, count);
    }
}
