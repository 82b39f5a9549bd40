package id.jejak.deciding;

import org.axonframework.common.AxonException;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long a command goes on against writers of other processes. The pauses are by chance, so that
 * the same two do not meet again and again.
 */
final class Race {
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int LONGEST_PAUSE_MILLIS = 32;

    private final long end = System.nanoTime() + LONGEST.toNanos();
    private int pauseMillis = 1;

    /** Throws it where it is time to give up. */
    void lost(AxonException lost) {
        if (System.nanoTime() >= end) {
            throw lost;
        }
    }

    void again() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(pauseMillis + 1));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while deciding anew", interrupted);
        }
        pauseMillis = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
    }
}
