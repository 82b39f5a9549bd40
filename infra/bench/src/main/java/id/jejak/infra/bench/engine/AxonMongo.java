package id.jejak.infra.bench.engine;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.serialization.Serializer;

import java.util.Optional;

/** Axon's engine for MongoDB, as its extension ships it: one document per event. */
final class AxonMongo implements Contender {
    /** The server in this process walks through all events for each batch that it gives. */
    private static final int MOST_IN_PROCESS = 5_000;

    private final MongoServers servers;
    private final MongoEventStorageEngine engine;

    @SuppressWarnings("deprecation") // nothing else creates its indexes
    AxonMongo(Optional<String> address, Serializer serializer) {
        servers = new MongoServers(address);
        var template =
                DefaultMongoTemplate.builder()
                        .mongoDatabase(servers.client(), MongoServers.name())
                        .build();
        engine =
                MongoEventStorageEngine.builder()
                        .mongoTemplate(template)
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .batchSize(BATCH)
                        .build();
        engine.ensureIndexes();
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    @Override
    public boolean durable() {
        return !servers.inProcess();
    }

    @Override
    public int most() {
        return servers.inProcess() ? MOST_IN_PROCESS : Integer.MAX_VALUE;
    }

    @Override
    public void close() {
        servers.close();
    }
}
