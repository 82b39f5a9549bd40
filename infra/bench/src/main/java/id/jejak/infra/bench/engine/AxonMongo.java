package id.jejak.infra.bench.engine;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;

import java.util.Optional;

/** Axon's engine for MongoDB, as its extension ships it: one document per event. */
final class AxonMongo implements Contender {
    private final MongoServers servers;
    private final MongoEventStorageEngine engine;

    @SuppressWarnings("deprecation") // nothing else creates its indexes
    AxonMongo(Optional<String> address) {
        servers = new MongoServers(address);
        var template =
                DefaultMongoTemplate.builder()
                        .mongoDatabase(servers.client(), MongoServers.name())
                        .build();
        engine =
                MongoEventStorageEngine.builder()
                        .mongoTemplate(template)
                        .eventSerializer(Assessments.SERIALIZER)
                        .snapshotSerializer(Assessments.SERIALIZER)
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
        return servers.inProcess() ? JejakMongo.MOST_ON_THE_HEAP : Integer.MAX_VALUE;
    }

    @Override
    public void close() {
        servers.close();
    }
}
