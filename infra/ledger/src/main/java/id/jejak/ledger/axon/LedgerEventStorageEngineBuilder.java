package id.jejak.ledger.axon;

import id.jejak.ledger.DuplicateEventException;
import id.jejak.ledger.EventLedger;

import org.axonframework.common.AxonConfigurationException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Ledger and event serializer are required; the snapshot serializer defaults to the event
 * serializer.
 */
public final class LedgerEventStorageEngineBuilder extends BatchingEventStorageEngine.Builder {

    private @Nullable EventLedger ledger;
    private @Nullable Serializer eventSerializer;
    private @Nullable Serializer snapshotSerializer;
    private boolean withRecordedAt = true;

    LedgerEventStorageEngineBuilder() {
        super.persistenceExceptionResolver(DuplicateEventException.class::isInstance);
    }

    public LedgerEventStorageEngineBuilder ledger(EventLedger ledger) {
        this.ledger = ledger;
        return this;
    }

    /**
     * Whether events that are read carry {@code recordedAt} in their metadata. On unless switched
     * off: Axon's own suites expect to read exactly the metadata they stored.
     */
    public LedgerEventStorageEngineBuilder recordedAtInMetaData(boolean withRecordedAt) {
        this.withRecordedAt = withRecordedAt;
        return this;
    }

    @Override
    public LedgerEventStorageEngineBuilder eventSerializer(Serializer eventSerializer) {
        this.eventSerializer = eventSerializer;
        return this;
    }

    @Override
    public LedgerEventStorageEngineBuilder snapshotSerializer(Serializer snapshotSerializer) {
        this.snapshotSerializer = snapshotSerializer;
        return this;
    }

    @Override
    public LedgerEventStorageEngineBuilder upcasterChain(EventUpcaster upcasterChain) {
        super.upcasterChain(upcasterChain);
        return this;
    }

    @Override
    public LedgerEventStorageEngineBuilder persistenceExceptionResolver(
            PersistenceExceptionResolver resolver) {
        super.persistenceExceptionResolver(resolver);
        return this;
    }

    @Override
    public LedgerEventStorageEngineBuilder snapshotFilter(SnapshotFilter snapshotFilter) {
        super.snapshotFilter(snapshotFilter);
        return this;
    }

    @Override
    public LedgerEventStorageEngineBuilder batchSize(int batchSize) {
        super.batchSize(batchSize);
        return this;
    }

    /**
     * @throws AxonConfigurationException without a ledger or an event serializer
     */
    public LedgerEventStorageEngine build() {
        if (ledger == null || eventSerializer == null) {
            throw new AxonConfigurationException("a ledger and an event serializer are required");
        }
        super.eventSerializer(eventSerializer);
        super.snapshotSerializer(snapshotSerializer == null ? eventSerializer : snapshotSerializer);
        return new LedgerEventStorageEngine(this, ledger, withRecordedAt);
    }
}
