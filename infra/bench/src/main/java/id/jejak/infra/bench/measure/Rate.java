package id.jejak.infra.bench.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.Callable;

/** How many a second, and how long one took, in milliseconds. */
public record Rate(double perSecond, double p50, double p99) {
    private static final long LONGEST_NANOS = 30_000_000_000L;

    /**
     * @param nanos of each call
     * @param took seconds of all of them, which may have run side by side
     */
    public static Rate of(long[] nanos, double took) {
        Arrays.sort(nanos);
        return new Rate(
                nanos.length / took,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6);
    }

    public static Rate of(long count, double took) {
        return new Rate(count / took, 0, 0);
    }

    /** The median of so many measurements, or of those that fit into half a minute. */
    public static Rate median(int repeats, Callable<Rate> measurement) throws Exception {
        var rates = new ArrayList<Rate>();
        var began = System.nanoTime();
        do {
            rates.add(measurement.call());
        } while (rates.size() < repeats && System.nanoTime() - began < LONGEST_NANOS);
        rates.sort(Comparator.comparingDouble(Rate::perSecond));
        return rates.get(rates.size() / 2);
    }

    public String withLatency() {
        return "%,.0f (%.2f / %.2f ms)".formatted(perSecond, p50, p99);
    }

    public String plain() {
        return "%,.0f".formatted(perSecond);
    }
}
