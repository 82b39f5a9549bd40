package id.jejak.infra.story;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** A server that speaks MongoDB's protocol, within the process of the test. */
final class MongoHere implements AutoCloseable {
    private final MongoServer server = new MongoServer(new MemoryBackend());

    MongoHere() {
        server.bind("127.0.0.1", 0);
    }

    /** What makes Jejak keep ledger and read models there. */
    String setting() {
        return "--jejak.mongodb-uri=" + server.getConnectionString();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
