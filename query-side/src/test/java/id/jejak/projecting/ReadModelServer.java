package id.jejak.projecting;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A database of its own for one test: in the process, or on the server that {@code
 * JEJAK_TEST_MONGODB_URI} names.
 */
public final class ReadModelServer implements AutoCloseable {

    private final @Nullable MongoServer inProcess;
    private final MongoClient client;
    private final MongoDatabase database;

    public ReadModelServer() {
        var uri = System.getenv("JEJAK_TEST_MONGODB_URI");
        inProcess = uri == null ? new MongoServer(new MemoryBackend()) : null;
        client =
                MongoClients.create(
                        new ConnectionString(
                                inProcess == null ? uri : inProcess.bindAndGetConnectionString()));
        database = client.getDatabase("test-" + UUID.randomUUID());
    }

    public MongoDatabase database() {
        return database;
    }

    @Override
    public void close() {
        database.drop();
        client.close();
        if (inProcess != null) {
            inProcess.shutdownNow();
        }
    }
}
