package id.jejak.infra.story;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Command and query nodes on one MongoDB, each a process. */
final class Nodes implements AutoCloseable {
    private static final String KEY = "5e".repeat(32);
    static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(4);

    private final Path home;
    private final SharedMongo mongo;
    private final List<String> shared;
    private final List<JejakProcess> all = new CopyOnWriteArrayList<>();

    private Nodes(Path home, SharedMongo mongo, List<String> shared) {
        this.home = home;
        this.mongo = mongo;
        this.shared = shared;
    }

    /**
     * @param shared further settings of all nodes but the single ones
     */
    static Nodes on(Path home, String... shared) throws Exception {
        return new Nodes(home, SharedMongo.start(), List.of(shared));
    }

    /** Starts one node per name ({@code command-1}, {@code query-2}, {@code single-1}) at once. */
    List<JejakProcess> start(String... names) throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts =
                    List.of(names).stream()
                            .<Callable<JejakProcess>>map(name -> () -> node(name))
                            .toList();
            return results(pool.invokeAll(starts));
        }
    }

    private static <T> List<T> results(List<Future<T>> done) throws Exception {
        var results = new ArrayList<T>();
        for (var one : done) {
            results.add(one.get());
        }
        return results;
    }

    private JejakProcess node(String name) throws IOException, InterruptedException {
        var data = home.resolve(name);
        KnownAdministrator.in(data);
        var started = JejakProcess.on(data, KEY, settings(name));
        all.add(started);
        return started;
    }

    /** What makes a process the node of this name; {@code single-1} needs nobody else. */
    String[] settings(String name) {
        if (name.startsWith("single")) {
            return new String[0];
        }
        var own =
                List.of(
                        "--jejak.role=" + name.substring(0, name.indexOf('-')),
                        "--jejak.mongodb-uri=" + mongo.uri(),
                        "--jejak.claim-timeout=" + CLAIM_TIMEOUT.toMillis() + "ms",
                        "--jejak.import.folder=" + home.resolve(name).resolve("uploads"));
        return Stream.concat(own.stream(), shared.stream()).toArray(String[]::new);
    }

    @Override
    public void close() {
        all.forEach(JejakProcess::close);
        mongo.close();
    }
}
