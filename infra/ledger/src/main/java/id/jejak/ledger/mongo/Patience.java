package id.jejak.ledger.mongo;

import java.time.Duration;

/** How long a writer keeps trying: pauses that grow from 1 to 100 ms, until the time is up. */
final class Patience {

    private static final long LONGEST_PAUSE_MILLIS = 100;

    private final long end;
    private long pauseMillis = 1;

    Patience(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    void pause() {
        try {
            Thread.sleep(pauseMillis);
        } catch (InterruptedException _) {
            // The ledger's writer thread is never asked to stop while a commit is undecided.
        }
        pauseMillis = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
    }
}
