package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import id.jejak.intake.ImportService;
import id.jejak.kernel.Actor;
import id.jejak.kernel.Role;
import id.jejak.ledger.Ledger;
import id.jejak.projecting.Changes;
import id.jejak.projecting.Ownership;
import id.jejak.projecting.Processors;
import id.jejak.projecting.Projection;
import id.jejak.projecting.ProjectionSettings;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Shelf;

import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The same events give the same documents, byte for byte and whatever they are read in: batches of
 * any size, models in one segment or in four, caches of any size, in one go or with pauses in which
 * everything is written.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeterminismTest extends StoryApp {
    /** Collections for which so small a city has nothing, such as calls for awards. */
    private static final int FEW = 2;

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(10);
    private static final Actor IMPORTER = new Actor("importer", Role.ADMINISTRATOR, null, null);

    @Autowired private List<Projection> projections;
    @Autowired private EventStorageEngine engine;
    @Autowired private Ledger ledger;
    @Autowired private MongoClient client;
    @Autowired private ImportService imports;
    @Autowired private EventProcessingConfiguration processing;
    @Autowired private Clock clock;

    private SortedMap<String, SortedMap<String, String>> inBatchesOfThousand;

    @BeforeAll
    void importSomePeople(@TempDir Path folder) throws Exception {
        SampleCut.small("sabang", folder.resolve("files"));
        imports.importFolder(folder.resolve("files"), IMPORTER, "determinism");
        awaitQuiet();
        inBatchesOfThousand = documents("thousand", settings(1_000, 50_000));
    }

    /** Automations answer what was imported, for a while. */
    private void awaitQuiet() throws InterruptedException {
        var deadline = System.nanoTime() + LONG_ENOUGH.toNanos();
        for (var quiet = false; !quiet; ) {
            var head = ledger.head();
            while (!everybodyHasHandled(head - 1)) {
                assertThat(System.nanoTime()).isLessThan(deadline);
                Thread.sleep(50);
            }
            quiet = ledger.head() == head;
        }
    }

    private boolean everybodyHasHandled(long position) {
        return processing.eventProcessors().values().stream()
                .map(StreamingEventProcessor.class::cast)
                .flatMap(processor -> processor.processingStatus().values().stream())
                .allMatch(segment -> segment.getCurrentPosition().orElse(-1) >= position);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100})
    void batches_of_any_size_give_the_same_documents(int batch) {
        assertSame(documents("batch-" + batch, settings(batch, 50_000)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100, 1_000})
    void models_in_four_segments_give_the_same_documents(int batch) {
        assertSame(documents("four-" + batch, settings(batch, 50_000).dividedInto(4)));
    }

    @Test
    void a_memory_that_holds_little_gives_the_same_documents() {
        assertSame(documents("small", settings(100, 10)));
    }

    @Test
    void there_is_something_to_compare() {
        assertThat(ledger.head()).isGreaterThan(2_000);
        assertThat(inBatchesOfThousand).hasSizeGreaterThan(10);
        var empty = new TreeSet<>(inBatchesOfThousand.keySet());
        empty.removeIf(name -> !inBatchesOfThousand.get(name).isEmpty());
        assertThat(empty).as("of a city cut so small").hasSizeLessThanOrEqualTo(FEW);
    }

    private void assertSame(SortedMap<String, SortedMap<String, String>> built) {
        assertThat(built.keySet()).isEqualTo(inBatchesOfThousand.keySet());
        built.forEach(
                (collection, documents) ->
                        assertThat(documents)
                                .as(collection)
                                .containsExactlyEntriesOf(inBatchesOfThousand.get(collection)));
    }

    /** All of every collection, built from nothing by real processors. */
    private SortedMap<String, SortedMap<String, String>> documents(
            String name, ProjectionSettings settings) {
        var database = client.getDatabase("determinism-" + name);
        var models = new ReadModels(database);
        var head = ledger.head();
        var configurer =
                DefaultConfigurer.defaultConfiguration().configureEmbeddedEventStore(_ -> engine);
        new Processors(
                        projections,
                        database,
                        models,
                        new Changes(),
                        settings,
                        ledger,
                        engine,
                        clock)
                .configureModule(configurer);
        var axon = configurer.start();
        try {
            var position = new ReadPosition(models);
            for (var projection : projections) {
                position.awaitAtLeast(projection.name(), head - 1, LONG_ENOUGH);
            }
        } finally {
            axon.shutdown();
        }
        assertEveryPartKeepsTheSame(database, settings);
        var all = stored(models);
        database.drop();
        return all;
    }

    /** What parts derive other documents from. */
    private void assertEveryPartKeepsTheSame(MongoDatabase database, ProjectionSettings settings) {
        for (var projection : projections) {
            for (var shelf : projection.shelves()) {
                if (shelf.keeping() == Shelf.Keeping.ALIKE) {
                    var first = texts(database.getCollection(shelf.collection()).find());
                    for (var part = 1; part < settings.partsOf(projection); part++) {
                        var name = shelf.collection() + "~" + part;
                        assertThat(texts(database.getCollection(name).find()))
                                .as(name)
                                .containsExactlyEntriesOf(first);
                    }
                }
            }
        }
    }

    private SortedMap<String, SortedMap<String, String>> stored(ReadModels models) {
        var all = new TreeMap<String, SortedMap<String, String>>();
        for (var projection : projections) {
            for (var shelf : projection.shelves()) {
                all.put(shelf.collection(), texts(models.whole(shelf).toList()));
            }
        }
        return all;
    }

    private static SortedMap<String, String> texts(Iterable<Document> documents) {
        var texts = new TreeMap<String, String>();
        for (var one : documents) {
            // The in-process server keeps the order in which fields first came.
            texts.put(one.getString("_id"), new TreeMap<>(one).toString());
        }
        return texts;
    }

    private static ProjectionSettings settings(int batch, int cached) {
        return new ProjectionSettings(
                batch,
                cached,
                2_000,
                Duration.ofMillis(400),
                Duration.ofSeconds(1),
                5_000,
                Duration.ZERO,
                Ownership.ALONE,
                1);
    }
}
