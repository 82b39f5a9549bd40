package id.jejak.projecting;

import java.util.concurrent.TimeUnit;

/** Whether events come one by one, as people act, or in streams, as imports do. */
final class Traffic {
    private static final long WINDOW = TimeUnit.SECONDS.toNanos(1);
    private static final int HEAVY = 200;

    private long windowStart = System.nanoTime();
    private long inWindow;
    private boolean heavy;

    void passed(long events) {
        turn();
        inWindow += events;
        heavy |= inWindow > HEAVY;
    }

    /** More than 200 events in this second or the one before. */
    boolean isHeavy() {
        turn();
        return heavy;
    }

    private void turn() {
        var now = System.nanoTime();
        if (now - windowStart > WINDOW) {
            heavy = inWindow > HEAVY && now - windowStart <= 2 * WINDOW;
            windowStart = now;
            inWindow = 0;
        }
    }
}
