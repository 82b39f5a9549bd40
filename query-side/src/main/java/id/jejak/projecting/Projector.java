package id.jejak.projecting;

import com.mongodb.client.MongoDatabase;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Runs one projection: folds in memory, writes what changed, remembers how far it is. One thread at
 * a time.
 *
 * <p>In light traffic a batch that reaches the ledger's head is written at its end. In heavy
 * traffic writes wait for further batches, shortly near the head and longer during a rebuild, so
 * that a document which many events touch is written seldom; the stored progress, from which
 * everything resumes, waits with them.
 */
final class Projector {

    private static final long UNKNOWN = -2;

    private final Projection projection;
    private final List<Drawer<?>> drawers;
    private final Folding folding;
    private final Progress progress;
    private final Changes changes;
    private final ProjectionSettings settings;
    private final LongSupplier head;

    private long lastSeen = UNKNOWN;
    private long written = -1;
    private final Traffic traffic = new Traffic();
    private long lastWriteNanos = System.nanoTime();
    private boolean inBatch;
    private boolean spoiled;
    private @Nullable Recorded reached;

    Projector(
            Projection projection,
            MongoDatabase database,
            Changes changes,
            ProjectionSettings settings,
            LongSupplier head) {
        this.projection = projection;
        this.drawers =
                projection.shelves().stream()
                        .<Drawer<?>>map(shelf -> new Drawer<>(shelf, database, settings))
                        .collect(Collectors.toUnmodifiableList());
        this.folding = new Folding(drawers);
        this.progress = new Progress(database);
        this.changes = changes;
        this.settings = settings;
        this.head = head;
    }

    Projection projection() {
        return projection;
    }

    void createIndexes() {
        drawers.forEach(Drawer::createIndexes);
    }

    /**
     * Opens a batch. Positions have no gaps and a projection sees them all, so a batch that does
     * not follow the last one means that somebody else may have written in between: memory is then
     * worth nothing.
     *
     * @throws IllegalStateException when events are missing between the stored model and the batch
     */
    synchronized void begin(long first, long last) {
        if (first != lastSeen + 1) {
            forget();
            if (first > resumeFrom()) {
                throw new IllegalStateException(
                        "read model %s stands at position %d and was given %d next"
                                .formatted(projection.name(), written, first));
            }
            drawers.forEach(drawer -> drawer.forget(written < 0 && drawer.isStoredEmpty()));
        }
        traffic.passed(last - first + 1);
        lastSeen = last;
        inBatch = true;
    }

    /** The position of the first event that is not in the stored model. */
    synchronized long resumeFrom() {
        written = progress.of(projection.name()).map(Progress.Mark::position).orElse(-1L);
        return written + 1;
    }

    /** A whole batch in one go; if a fold throws, nothing unwritten stays. */
    synchronized void fold(long first, List<TrackedEventMessage<?>> events) {
        begin(first, first + events.size() - 1);
        try {
            for (var i = 0; i < events.size(); i++) {
                apply(new Recorded(first + i, events.get(i)));
            }
            commit();
        } catch (RuntimeException failed) {
            forget();
            throw failed;
        }
    }

    /** Folds one event. If the fold throws, nothing of this event stays. */
    synchronized void apply(Recorded recorded) {
        if (projection.concerns(recorded.message().getPayloadType())) {
            folding.fold(projection, recorded);
            spoiled = true;
            folding.keep();
            spoiled = false;
        }
        reached = recorded;
    }

    /** Closes a batch: writes what changed, unless a rebuild had better wait. */
    synchronized void commit() {
        if (spoiled) {
            throw new IllegalStateException(projection.name() + " was left in the middle of a sum");
        }
        inBatch = false;
        if (isTimeToWrite()) {
            write();
        }
    }

    /** Writes everything now. */
    synchronized void flush() {
        if (!inBatch && isBehind()) {
            write();
        }
    }

    /** Writes what has waited long enough, should no further batch come to do it. */
    synchronized void writeWaiting() {
        if (!inBatch && isBehind() && isTimeToWrite()) {
            write();
        }
    }

    /** Also where the last events concerned no document: callers wait for the stored progress. */
    private boolean isBehind() {
        return unwritten() > 0 || reached != null && lastSeen > written;
    }

    /** Drops everything in memory that is not written; the events will come again. */
    synchronized void forget() {
        drawers.forEach(drawer -> drawer.forget(false));
        lastSeen = UNKNOWN;
        reached = null;
        spoiled = false;
        inBatch = false;
    }

    /** Deletes the model, to be built anew from the first event on. */
    synchronized void wipe() {
        forget();
        progress.remove(projection.name());
        drawers.forEach(Drawer::drop);
    }

    private boolean isTimeToWrite() {
        var toCome = head.getAsLong() - 1 - lastSeen;
        return unwritten() >= settings.mostUnwritten()
                || System.nanoTime() - lastWriteNanos >= pause(toCome).toNanos();
    }

    private Duration pause(long toCome) {
        return toCome > 0 || traffic.isHeavy() ? settings.pause(toCome) : Duration.ZERO;
    }

    private int unwritten() {
        return drawers.stream().mapToInt(Drawer::unwritten).sum();
    }

    private void write() {
        var writes =
                drawers.stream()
                        .map(
                                drawer ->
                                        new Changes.Written(
                                                drawer.shelf().collection(),
                                                drawer.write(),
                                                lastSeen))
                        .toList();
        if (reached != null && lastSeen > written) {
            progress.write(
                    projection.name(), new Progress.Mark(lastSeen, reached.recordedAtText()));
            written = lastSeen;
        }
        lastWriteNanos = System.nanoTime();
        writes.forEach(changes::publish);
    }
}
