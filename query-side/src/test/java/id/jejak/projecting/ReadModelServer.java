package id.jejak.projecting;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

import java.util.UUID;

/**
 * A database of its own for one test: in the process, or on the server that {@code
 * JEJAK_TEST_MONGODB_URI} names. The server and the connections live as long as the tests.
 */
public final class ReadModelServer implements AutoCloseable {
    private static final MongoClient CLIENT = MongoClients.create(new ConnectionString(address()));

    private final MongoDatabase database = CLIENT.getDatabase("test-" + UUID.randomUUID());

    private final ReadModels models = new ReadModels(database);

    public MongoDatabase database() {
        return database;
    }

    /** What queries ask. */
    public ReadModels models() {
        return models;
    }

    @Override
    public void close() {
        database.drop();
    }

    private static String address() {
        var given = System.getenv("JEJAK_TEST_MONGODB_URI");
        return given == null
                ? new MongoServer(new MemoryBackend()).bindAndGetConnectionString()
                : given;
    }
}
