package id.jejak.infra.story;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A MongoDB that several processes share: the one of {@code JEJAK_TEST_MONGODB_URI}, else a replica
 * set in a container, else a process that speaks the protocol.
 */
final class SharedMongo implements AutoCloseable {
    private static final DockerImageName IMAGE = DockerImageName.parse("mongo:8.0.12");
    private static final Pattern ADDRESS = Pattern.compile("shared at (\\S+)");

    private final String uri;
    private final Runnable stop;

    private SharedMongo(String uri, Runnable stop) {
        this.uri = uri;
        this.stop = stop;
    }

    static SharedMongo start() throws IOException, InterruptedException {
        var name = "jejak_nodes_" + Long.toHexString(System.nanoTime());
        var given = System.getenv("JEJAK_TEST_MONGODB_URI");
        if (given != null) {
            return met(named(given, name), () -> {}, "the MongoDB of JEJAK_TEST_MONGODB_URI");
        }
        if (DockerClientFactory.instance().isDockerAvailable()) {
            var container = new MongoDBContainer(IMAGE).withReplicaSet();
            container.start();
            return met(container.getReplicaSetUrl(name), container::stop, "a container, " + IMAGE);
        }
        var child =
                Child.start(
                        List.of("-Xmx400m"),
                        Child.wholeClassPath(),
                        SharedMongo.class.getName(),
                        List.of());
        return met(
                child.await(ADDRESS) + "/" + name,
                child::close,
                "a process that speaks the protocol");
    }

    String uri() {
        return uri;
    }

    /** With a database of this test's own. */
    static String named(String given, String database) {
        return given.replaceFirst("^(mongodb(?:\\+srv)?://[^/?]+)(?:/[^?]*)?", "$1/" + database);
    }

    @Override
    public void close() {
        stop.run();
    }

    private static SharedMongo met(String uri, Runnable stop, String what) {
        System.out.println("[jejak] several processes share " + what);
        return new SharedMongo(uri, stop);
    }

    /** The process: serves until its input ends, as it does when whoever started it is gone. */
    public static void main(String[] none) throws IOException {
        var server = new MongoServer(new MemoryBackend());
        server.bind("127.0.0.1", 0);
        System.out.println("shared at " + server.getConnectionString());
        while (System.in.read() >= 0) {
            // Nobody says anything.
        }
        server.shutdownNow();
    }
}
