package id.jejak.projecting;

import id.jejak.kernel.InvalidValue;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.stream.Collectors;

/** How far a read model is: what an answer names, and what a caller may wait for. */
public final class ReadPosition {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final ReadModels models;

    public ReadPosition(ReadModels models) {
        this.models = models;
    }

    /** The position of the last event the model contains; -1 for none. */
    public long of(String projection) {
        return models.mark(projection).map(Progress.Mark::position).orElse(-1L);
    }

    /**
     * Differs whenever the model may answer differently: the positions of all its parts. For an
     * {@code ETag}; to be asked before the answer is read.
     */
    public String version(String projection) {
        return models.state(projection)
                .map(
                        state ->
                                state.parts().stream()
                                        .map(part -> Long.toString(part.position()))
                                        .collect(Collectors.joining("-")))
                .orElse("-1");
    }

    /**
     * Waits until a caller would read its own write, whichever process writes the model.
     *
     * @return the position the model has reached
     * @throws ReadModelBehind when the timeout passes before
     */
    public long awaitAtLeast(String projection, long position, Duration timeout) {
        var deadline = System.nanoTime() + timeout.toNanos();
        var reached = of(projection);
        while (reached < position) {
            if (System.nanoTime() >= deadline) {
                throw new ReadModelBehind(projection, position, reached);
            }
            pause();
            reached = of(projection);
        }
        return reached;
    }

    /**
     * The same for what a request asks to see, five seconds at the most each.
     *
     * @param atLeast as it arrived; nothing in particular unless given
     * @param before other models that the answer is made of, awaited first
     * @throws InvalidValue {@code query.not-a-position} unless a whole number of 0 or more
     */
    public long await(@Nullable String atLeast, String projection, String... before) {
        var wanted = QueryText.position(atLeast);
        if (wanted == null) {
            return of(projection);
        }
        for (var other : before) {
            awaitAtLeast(other, wanted, PATIENCE);
        }
        return awaitAtLeast(projection, wanted, PATIENCE);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a read model");
        }
    }
}
