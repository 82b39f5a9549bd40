package id.jejak.infra.bench.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.Callable;

/**
 * How many a second, how long one took, in milliseconds, and what it took of the processors in this
 * process, in microseconds: that figure is the least disturbed by others on the machine.
 */
public record Rate(double perSecond, double p50, double p99, double processor) {
    private static final long LONGEST_NANOS = 30_000_000_000L;

    /**
     * @param nanos of each call
     * @param took seconds of all of them, which may have run side by side
     * @param processor seconds of all of them
     */
    public static Rate of(long[] nanos, double took, double processor) {
        Arrays.sort(nanos);
        return new Rate(
                nanos.length / took,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                processor * 1e6 / nanos.length);
    }

    public static Rate of(long count, double took, double processor) {
        return new Rate(count / took, 0, 0, processor * 1e6 / count);
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
        return "%,.0f (%.2f / %.2f ms, %.0f µs)".formatted(perSecond, p50, p99, processor);
    }

    public String plain() {
        return "%,.0f (%.1f µs)".formatted(perSecond, processor);
    }
}
