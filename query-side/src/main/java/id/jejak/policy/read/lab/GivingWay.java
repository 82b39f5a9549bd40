package id.jejak.policy.read.lab;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Lets commands and readers go first: for each of them that came while a thread of the lab worked,
 * the thread rests some milliseconds; the more come, the less it works, down to its share of the
 * time. The lowest priority of a thread does not do that; many systems ignore it. Belongs to one
 * thread.
 */
final class GivingWay implements Runnable {
    private static final long SLICE = Duration.ofMillis(5).toNanos();
    private static final long FOR_EACH = Duration.ofMillis(25).toNanos();
    private static final long LONGEST_REST = Duration.ofSeconds(2).toNanos();

    private final LongSupplier others;
    private final LongSupplier nanoTime;
    private final LongConsumer rest;
    private final double share;
    private long seen;
    private long since;

    /**
     * @param others how many came ever
     * @param nanoTime of the machine
     * @param rest for so many nanoseconds
     * @param share of its time that the thread works at the least; more than 0, at most 1
     */
    GivingWay(LongSupplier others, LongSupplier nanoTime, LongConsumer rest, double share) {
        this.others = others;
        this.nanoTime = nanoTime;
        this.rest = rest;
        this.share = share;
        begin();
    }

    /** For the thread that asks. */
    static GivingWay to(LongSupplier others, double share) {
        return new GivingWay(others, System::nanoTime, GivingWay::sleep, share);
    }

    private void begin() {
        seen = others.getAsLong();
        since = nanoTime.getAsLong();
    }

    @Override
    public void run() {
        var worked = nanoTime.getAsLong() - since;
        if (worked < SLICE) {
            return;
        }
        var came = others.getAsLong() - seen;
        if (came > 0) {
            var most = Math.min(LONGEST_REST, (long) (worked * (1 / share - 1)));
            rest.accept(Math.min(most, came * FOR_EACH));
        }
        begin();
    }

    private static void sleep(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
