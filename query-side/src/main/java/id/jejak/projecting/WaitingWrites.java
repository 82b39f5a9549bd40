package id.jejak.projecting;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Looks about ten times a second whether a projection holds writes back although its stream of
 * events has ended.
 */
final class WaitingWrites implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingWrites.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final List<Projector> projectors = new CopyOnWriteArrayList<>();

    void watch(Projector projector) {
        projectors.add(projector);
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(BETWEEN_LOOKS);
                projectors.forEach(WaitingWrites::write);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** What could not be written stays in memory and is tried again. */
    private static void write(Projector projector) {
        try {
            projector.writeWaiting();
        } catch (RuntimeException failed) {
            LOG.warn(
                    "read model {} could not be written yet",
                    projector.projection().name(),
                    failed);
        }
    }
}
