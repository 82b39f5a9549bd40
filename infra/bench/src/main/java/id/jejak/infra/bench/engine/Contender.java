package id.jejak.infra.bench.engine;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** A storage engine with an empty store of its own. */
interface Contender extends AutoCloseable {

    /** Events that are read at once, by every engine. */
    int BATCH = 500;

    EventStorageEngine engine();

    /** Whether an appended event outlives a power failure. */
    default boolean durable() {
        return true;
    }

    /** More events are beyond it, in memory or in time. */
    default int most() {
        return Integer.MAX_VALUE;
    }

    /** Events in one append while the store is filled, which is not measured. */
    default int fillBatch() {
        return 500;
    }

    @Override
    void close();
}
