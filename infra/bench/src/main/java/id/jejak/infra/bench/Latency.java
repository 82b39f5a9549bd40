package id.jejak.infra.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** How long answers take, in milliseconds. */
record Latency(double p50, double p99, double perSecond) {
    private static final int ASKERS = 4;

    /** Asks {@code count} times over randomly chosen paths, with a few askers at a time. */
    static Latency of(Api api, List<String> paths, int count, long seed) throws Exception {
        var took = new long[count];
        var began = System.nanoTime();
        try (var executor = Executors.newFixedThreadPool(ASKERS)) {
            var parts = new ArrayList<Callable<Void>>();
            for (var asker = 0; asker < ASKERS; asker++) {
                parts.add(part(api, paths, took, asker, new SplittableRandom(seed + asker)));
            }
            for (var done : executor.invokeAll(parts)) {
                done.get();
            }
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        Arrays.sort(took);
        return new Latency(
                took[count / 2] / 1e6, took[(int) (count * 0.99)] / 1e6, count / seconds);
    }

    private static Callable<Void> part(
            Api api, List<String> paths, long[] took, int asker, SplittableRandom random) {
        return () -> {
            for (var turn = asker; turn < took.length; turn += ASKERS) {
                var path = paths.get(random.nextInt(paths.size()));
                var began = System.nanoTime();
                api.raw(path);
                took[turn] = System.nanoTime() - began;
            }
            return null;
        };
    }
}
