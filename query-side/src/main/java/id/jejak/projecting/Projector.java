package id.jejak.projecting;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Runs one part of a projection: folds in memory, writes what changed, remembers how far it is. One
 * thread at a time.
 *
 * <p>In light traffic a batch that reaches the ledger's head is written at its end. In heavy
 * traffic writes wait for further batches, shortly near the head and longer during a rebuild: a
 * document that many events touch is written seldom. The stored progress waits with them.
 */
final class Projector {

    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);
    private static final long UNKNOWN = -2;
    private static final int UNOPENED = -1;
    private final Projection projection;
    private final MongoDatabase database;
    private final Standing standing;
    private final Changes changes;
    private final ProjectionSettings settings;
    private final LongSupplier head;
    private final Traffic traffic = new Traffic();
    private final Clock clock;
    private int generation = UNOPENED;
    private @Nullable Generation opened;
    private volatile long lastSeen = UNKNOWN;
    private long written = -1;
    private long lastWriteNanos = System.nanoTime();
    private boolean inBatch;
    private @Nullable Recorded reached;

    Projector(
            Projection projection,
            MongoDatabase database,
            Standing standing,
            Changes changes,
            ProjectionSettings settings,
            LongSupplier head,
            Clock clock) {
        this.projection = projection;
        this.database = database;
        this.standing = standing;
        this.changes = changes;
        this.settings = settings;
        this.head = head;
        this.clock = clock;
    }

    Projection projection() {
        return projection;
    }

    Part part() {
        return standing.part();
    }

    private Generation documents() {
        if (opened == null) {
            resumeFrom();
        }
        return Objects.requireNonNull(opened);
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
            documents().forget(written < 0);
            documents().loadParked();
        }
        traffic.passed(last - first + 1);
        lastSeen = last;
        inBatch = true;
    }

    /** The position of the first event that is not in the stored model. */
    synchronized long resumeFrom() {
        var mark = standing.mark();
        var wanted = mark.generation();
        if (wanted != generation) {
            opened = new Generation(projection, database, wanted, standing.part(), settings, clock);
            generation = wanted;
        }
        written = mark.position();
        return written + 1;
    }

    /** How many events are folded, written or not. */
    long folded() {
        return Math.max(0, lastSeen + 1);
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

    /** Folds one event; one that cannot be folded is parked with what follows of its sequence. */
    synchronized void apply(Recorded recorded) {
        documents().apply(recorded);
        reached = recorded;
    }

    /**
     * Lets somebody else at the documents, with nothing unwritten, and with the means to write.
     *
     * @return false in the middle of a batch: to be tried again
     */
    synchronized boolean betweenBatches(BiConsumer<Generation, Runnable> work) {
        if (!inBatch) {
            flush();
            try {
                work.accept(documents(), this::write);
            } catch (RuntimeException failed) {
                forget();
                throw failed;
            }
        }
        return !inBatch;
    }

    /** Closes a batch: writes what changed, unless a rebuild had better wait. */
    synchronized void commit() {
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

    /** Writes what another process has not written in the meantime, then drops everything. */
    synchronized void letGo() {
        try {
            flush();
        } catch (MongoException overtaken) {
            LOG.debug("read model {} was overtaken", projection.name(), overtaken);
        } finally {
            forget();
        }
    }

    /** Drops everything in memory that is not written; the events will come again. */
    synchronized void forget() {
        if (opened != null) {
            opened.forget(false);
        }
        lastSeen = UNKNOWN;
        reached = null;
        inBatch = false;
    }

    /**
     * Keeps still, with nothing unwritten, while something is done.
     *
     * @return false in the middle of a batch, or when that was refused: to be tried again
     */
    synchronized boolean whileStill(BooleanSupplier work) {
        if (inBatch) {
            return false;
        }
        flush();
        return work.getAsBoolean();
    }

    /** Goes on with the documents of a generation that answers now, and is as far as this one. */
    synchronized void goOnWith(Projector next) {
        generation = next.generation;
        opened = next.opened;
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
        return opened == null ? 0 : opened.unwritten();
    }

    private void write() {
        var writes = documents().write(Math.max(lastSeen, written));
        if (reached != null && lastSeen > written) {
            standing.write(new Progress.Mark(generation, lastSeen, reached.recordedAtText()));
            written = lastSeen;
        }
        lastWriteNanos = System.nanoTime();
        writes.forEach(one -> changes.publish(standing.part(), one));
    }
}
