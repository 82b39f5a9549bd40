package id.jejak.projecting;

import com.mongodb.client.MongoDatabase;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Trace;

import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Hands a history to a projection the way a processor does, only less kindly. */
public final class Deliveries {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    /**
     * As in earnest, but each batch is written at its end: tests deliver faster than people act.
     */
    private static final ProjectionSettings PROMPT =
            new ProjectionSettings(
                    1_000,
                    50_000,
                    2_000,
                    Duration.ZERO,
                    Duration.ofSeconds(2),
                    20_000,
                    Duration.ZERO,
                    Ownership.SHARED,
                    1);

    private final Changes changes = new Changes();
    private final Projector projector;
    private final ProjectionHandler handler;
    private final List<TrackedEventMessage<DomainEvent>> history = new ArrayList<>();

    public Deliveries(Projection projection, MongoDatabase database) {
        this(projection, database, PROMPT, 0);
    }

    /**
     * @param head how many events the ledger pretends to hold
     */
    Deliveries(
            Projection projection, MongoDatabase database, ProjectionSettings settings, long head) {
        projector =
                new Projector(
                        projection,
                        database,
                        Standing.live(new Progress(database), projection.name(), Part.WHOLE),
                        changes,
                        settings,
                        () -> head,
                        Clock.systemUTC());
        handler = new ProjectionHandler(projector);
    }

    public Changes changes() {
        return changes;
    }

    /** Puts the events at the end of the history, a second apart, without delivering them. */
    public Deliveries recorded(List<? extends DomainEvent> events) {
        events.forEach(event -> recorded(event, Map.of()));
        return this;
    }

    public Deliveries recorded(DomainEvent event, Map<String, String> trace) {
        var position = history.size();
        var message =
                new GenericEventMessage<DomainEvent>("event-" + position, event, trace, FIRST)
                        .andMetaData(
                                Map.of(Trace.RECORDED_AT, FIRST.plusSeconds(position).toString()));
        history.add(
                new GenericTrackedEventMessage<>(
                        new GlobalSequenceTrackingToken(position), message));
        return this;
    }

    public int size() {
        return history.size();
    }

    /** Records the events and delivers them twice, in one batch each time. */
    public void deliver(DomainEvent... events) {
        var from = history.size();
        recorded(List.of(events));
        batch(from, history.size());
        batch(from, history.size());
    }

    /** Delivers the whole history in batches cut at random, each of them twice. */
    public void deliverTwiceCutBy(long seed) {
        var random = new Random(seed);
        for (int from = 0; from < history.size(); ) {
            var to = Math.min(history.size(), from + 1 + random.nextInt(40));
            batch(from, to);
            batch(from, to);
            from = to;
        }
    }

    /** Delivers the positions from {@code from} to before {@code to} as one batch. */
    public void batch(int from, int to) {
        var unit = new BatchingUnitOfWork<>(history.subList(from, to));
        var result =
                unit.executeWithResult(
                        () -> handler.handle(unit.getMessage()),
                        RollbackConfigurationType.ANY_THROWABLE);
        if (result.isExceptional()) {
            throw new DeliveryFailed(result.exceptionResult());
        }
    }

    /** Tries again what is parked of a sequence. */
    void retry(String sequence) {
        projector.betweenBatches(
                (documents, write) -> documents.retry(sequence, this::event, write));
    }

    void drop(String sequence, long position) {
        projector.betweenBatches((documents, _) -> documents.drop(sequence, position));
    }

    private Recorded event(long position) {
        return new Recorded(position, history.get((int) position));
    }

    /** What happens between batches, about ten times a second. */
    void lookForWaitingWrites() {
        projector.writeWaiting();
    }

    /** What a processor would see of a failing batch. */
    static final class DeliveryFailed extends RuntimeException {

        DeliveryFailed(Throwable cause) {
            super(cause);
        }
    }
}
