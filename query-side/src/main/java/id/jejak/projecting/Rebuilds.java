package id.jejak.projecting;

import com.mongodb.client.MongoDatabase;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;

/**
 * Does the rebuilds that were asked for, of the models whose first part this process runs.
 * Collections of generations that answer no longer are dropped a while after the swap, when those
 * who read them are done.
 */
final class Rebuilds implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final MongoDatabase database;
    private final ReadModels models;
    private final RebuildRequests requests;
    private final ProjectionSettings settings;
    private final SharedBlocks blocks;
    private final LongSupplier head;
    private final Clock clock;
    private final List<Crew> crews = new CopyOnWriteArrayList<>();
    private final Map<String, Rebuild> running = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    Rebuilds(
            MongoDatabase database,
            ReadModels models,
            ProjectionSettings settings,
            SharedBlocks blocks,
            LongSupplier head,
            Clock clock) {
        this.database = database;
        this.models = models;
        this.requests = new RebuildRequests(database);
        this.settings = settings;
        this.blocks = blocks;
        this.head = head;
        this.clock = clock;
    }

    void watch(Crew crew) {
        crews.add(crew);
    }

    /** How many events the new generation of a model has folded, in this process; 0 for none. */
    long folded(String model) {
        var rebuild = running.get(model);
        return rebuild == null ? 0 : rebuild.folded();
    }

    @Override
    public void run() {
        try {
            while (!stopped) {
                Thread.sleep(BETWEEN_LOOKS);
                lookOnce();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookOnce() {
        for (var crew : crews) {
            if (!stopped
                    && crew.first().claim().isClaimed()
                    && !running.containsKey(crew.model())) {
                look(crew);
            }
        }
    }

    /** Models that are rebuilt at the same time share what they read. */
    private void look(Crew crew) {
        try {
            requests.of(crew.model()).ifPresent(asked -> start(crew, asked.generation()));
        } catch (RuntimeException unreachable) {
            LOG.warn("requests for rebuilds could not be read", unreachable);
        }
    }

    private void start(Crew crew, int generation) {
        var rebuild = new Rebuild(crew, generation, database, settings, blocks, head, clock);
        running.put(crew.model(), rebuild);
        Thread.ofVirtual()
                .name("rebuild-" + crew.model())
                .start(() -> run(rebuild, crew, generation));
    }

    /** What fails is tried again at the next look, from where it stopped. */
    private void run(Rebuild rebuild, Crew crew, int generation) {
        var model = crew.model();
        try {
            rebuild(rebuild, crew, model, generation);
        } catch (RuntimeException failed) {
            LOG.warn("read model {} could not be rebuilt yet", model, failed);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            running.remove(model);
        }
    }

    private void rebuild(Rebuild rebuild, Crew crew, String model, int generation)
            throws InterruptedException {
        if (crew.first().projector().resumeFrom() > 0 && models.generation(model) < generation) {
            LOG.info("Read model {}: generation {} is being built", model, generation);
            if (!rebuild.run()) {
                return;
            }
            models.swapped(model);
            LOG.info("Read model {}: generation {} answers", model, generation);
        }
        Thread.sleep(settings.grace());
        dropOthers(crew, generation);
        requests.done(model);
    }

    private void dropOthers(Crew crew, int generation) {
        var shelves = crew.projection().shelves();
        var kept = new HashSet<String>();
        for (var part : Part.all(crew.members().size())) {
            shelves.forEach(shelf -> kept.add(shelf.in(generation, part)));
        }
        for (var name : database.listCollectionNames()) {
            var isOfModel = shelves.stream().anyMatch(shelf -> shelf.isGeneration(name));
            if (isOfModel && !kept.contains(name)) {
                database.getCollection(name).drop();
            }
        }
    }

    void stop() {
        stopped = true;
        running.values().forEach(Rebuild::stop);
    }
}
