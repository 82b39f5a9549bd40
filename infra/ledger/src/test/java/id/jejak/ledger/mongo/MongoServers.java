package id.jejak.ledger.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The best MongoDB that can be had: the one named by {@code JEJAK_TEST_MONGODB_URI}, else a replica
 * set in a container, else an in-process server that speaks the protocol but has neither sessions
 * nor a journal. One per test run.
 */
public final class MongoServers {

    private static final DockerImageName IMAGE = DockerImageName.parse("mongo:8.0.12");
    private static final String RUN = Long.toHexString(System.nanoTime());
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final String URI = start();
    private static final MongoClient CLIENT = MongoClients.create(URI);

    private MongoServers() {}

    public static String uri() {
        return URI;
    }

    /** An empty database of its own for one test. */
    public static MongoDatabase freshDatabase() {
        return database(freshName());
    }

    public static MongoDatabase database(String name) {
        return CLIENT.getDatabase(name);
    }

    public static String freshName() {
        return "jejak_test_%s_%d".formatted(RUN, DATABASES.incrementAndGet());
    }

    private static String start() {
        var given = System.getenv("JEJAK_TEST_MONGODB_URI");
        if (given != null) {
            return met(given, "the MongoDB of JEJAK_TEST_MONGODB_URI");
        }
        if (DockerClientFactory.instance().isDockerAvailable()) {
            var container = new MongoDBContainer(IMAGE).withReplicaSet();
            container.start();
            return met(container.getReplicaSetUrl(), "a replica set in a container, " + IMAGE);
        }
        var server = new MongoServer(new MemoryBackend());
        server.bind();
        return met(
                "mongodb:/" + server.getLocalAddress(),
                "an in-process server; nothing was tested on a real MongoDB (no container engine"
                        + " answers, and JEJAK_TEST_MONGODB_URI is not set)");
    }

    private static String met(String uri, String what) {
        System.out.println("[jejak] MongoDB tests met " + what);
        return uri;
    }
}
