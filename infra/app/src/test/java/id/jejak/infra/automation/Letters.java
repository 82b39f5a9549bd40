package id.jejak.infra.automation;

import com.mongodb.client.MongoClients;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

import id.jejak.ledger.json.EventNames;
import id.jejak.ledger.json.LogicalNameSerializer;

import org.axonframework.serialization.Serializer;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** Stores of automations for tests, and texts as their only event. */
final class Letters {
    static final Serializer SERIALIZER =
            new LogicalNameSerializer(EventNames.of(Map.of("test.text.v1", String.class)));
    private static final MongoServer SERVER = new MongoServer(new MemoryBackend());
    private static final String ADDRESS = started();

    private Letters() {}

    private static String started() {
        SERVER.bind("127.0.0.1", 0);
        return SERVER.getConnectionString();
    }

    static SqliteAutomationStore sqlite(Path folder) {
        return SqliteAutomationStore.open(folder.resolve("automations.sqlite"), SERIALIZER);
    }

    static MongoAutomationStore mongo(String database) {
        return new MongoAutomationStore(MongoClients.create(ADDRESS), database, SERIALIZER);
    }

    static String freshDatabase() {
        return "letters-" + UUID.randomUUID();
    }
}
