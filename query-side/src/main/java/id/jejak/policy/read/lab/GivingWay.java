package id.jejak.policy.read.lab;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Lets commands go first: while the ledger grows, each thread of a run rests between one crowd of
 * people and the next, about twice as long as a crowd takes. The lowest priority of a thread does
 * not do that; many systems ignore it.
 */
final class GivingWay implements Runnable {
    private static final Duration REST = Duration.ofMillis(50);

    private final LongSupplier head;
    private final ThreadLocal<Long> seen = new ThreadLocal<>();

    /**
     * @param head position that the ledger gives next
     */
    GivingWay(LongSupplier head) {
        this.head = head;
    }

    @Override
    public void run() {
        var before = seen.get();
        var now = head.getAsLong();
        seen.set(now);
        if (before != null && before != now) {
            rest();
        }
    }

    private static void rest() {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
