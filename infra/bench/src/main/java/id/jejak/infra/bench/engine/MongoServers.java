package id.jejak.infra.bench.engine;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** A database on the server whose address was given, else on one in this process. */
final class MongoServers implements AutoCloseable {
    private static final String DATABASE = "jejak-bench";

    private final @Nullable MongoServer server;
    private final MongoClient client;

    MongoServers(Optional<String> address) {
        server = address.isPresent() ? null : new MongoServer(new MemoryBackend());
        client = MongoClients.create(address.orElseGet(this::bound));
        client.getDatabase(DATABASE).drop();
    }

    private String bound() {
        return server == null ? "" : server.bindAndGetConnectionString();
    }

    MongoClient client() {
        return client;
    }

    MongoDatabase database() {
        return client.getDatabase(DATABASE);
    }

    static String name() {
        return DATABASE;
    }

    /** The server in this process keeps everything on its heap. */
    boolean inProcess() {
        return server != null;
    }

    @Override
    public void close() {
        database().drop();
        client.close();
        if (server != null) {
            server.shutdownNow();
        }
    }
}
