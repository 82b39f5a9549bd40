package id.jejak.ledger.axon;

import id.jejak.ledger.DuplicateEventException;
import id.jejak.ledger.EventLedger;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Axon's storage engine on the ledger. A token is the position of the last event seen, nothing
 * else: it cannot grow, and it cannot skip, because positions have no holes.
 *
 * <p>Besides Axon's exceptions it throws those of the ledger, such as {@link
 * id.jejak.ledger.DuplicateCommandException}.
 */
public final class LedgerEventStorageEngine extends BatchingEventStorageEngine {

    /** Metadata key of the command id, on events that are stored. */
    public static final String COMMAND_ID = "commandId";

    /**
     * Metadata key, on events that are read, of the time the ledger took them: text in ISO-8601,
     * UTC.
     */
    public static final String RECORDED_AT = "recordedAt";

    private final EventLedger ledger;
    private final boolean withRecordedAt;

    LedgerEventStorageEngine(
            LedgerEventStorageEngineBuilder builder, EventLedger ledger, boolean withRecordedAt) {
        super(builder);
        this.ledger = ledger;
        this.withRecordedAt = withRecordedAt;
    }

    public static LedgerEventStorageEngineBuilder builder() {
        return new LedgerEventStorageEngineBuilder();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        try {
            ledger.append(Bodies.commit(events, serializer));
        } catch (DuplicateEventException e) {
            handlePersistenceException(e, events.get(e.index()));
        }
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        ledger.keepSnapshot(Bodies.event(snapshot, serializer));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return ledger.snapshotOf(aggregateIdentifier).stream().map(SnapshotEntry::new);
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        return StreamSupport.stream(
                new ReadAhead(
                        token -> fetch(token, batchSize()),
                        getEventSerializer(),
                        batchSize(),
                        trackingToken),
                false);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
            @Nullable TrackingToken lastToken, int batchSize) {
        return fetch(lastToken, batchSize);
    }

    private List<EventEntry> fetch(@Nullable TrackingToken lastToken, int batchSize) {
        return ledger.readFrom(positionAfter(lastToken), batchSize).stream()
                .map(event -> EventEntry.of(event, withRecordedAt))
                .toList();
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return ledger.readAggregate(aggregateIdentifier, firstSequenceNumber, batchSize).stream()
                .map(event -> new AggregateEventEntry(event, withRecordedAt))
                .toList();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return ledger.lastSequenceOf(aggregateIdentifier).stream().boxed().findFirst();
    }

    @Override
    public TrackingToken createTailToken() {
        return tokenBefore(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return tokenBefore(ledger.freshHead());
    }

    /**
     * Just before the lowest position whose event says it is of this time or a later one; the head
     * if there is none.
     */
    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        // The head first: an event that arrives in between must come after the token.
        var head = ledger.freshHead();
        return tokenBefore(ledger.firstPositionSince(dateTime).orElse(head));
    }

    private static TrackingToken tokenBefore(long position) {
        return new GlobalSequenceTrackingToken(position - 1);
    }

    private static long positionAfter(@Nullable TrackingToken token) {
        return switch (WrappedToken.unwrapLowerBound(token)) {
            case null -> 0;
            case GlobalSequenceTrackingToken seen -> seen.getGlobalIndex() + 1;
            case TrackingToken other ->
                    throw new IllegalArgumentException("not a token of the ledger: " + other);
        };
    }
}
