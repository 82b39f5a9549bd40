package id.jejak.projecting;

import static id.jejak.projecting.AsActor.administrator;
import static id.jejak.projecting.AsActor.asking;
import static id.jejak.projecting.AsActor.auditor;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A read model is built anew under a real processor, while events arrive and somebody reads. */
class RebuildTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final ProjectionSettings SETTINGS =
            new ProjectionSettings(
                    100,
                    1_000,
                    2_000,
                    Duration.ZERO,
                    Duration.ofSeconds(1),
                    1_000,
                    Duration.ofMillis(100),
                    Ownership.SHARED,
                    1);

    private final ReadModelServer server = new ReadModelServer();
    private final ReadPosition position = new ReadPosition(server.models());
    private final RebuildRequests requests = new RebuildRequests(server.database());
    private StoredEvents stored;
    private Configuration axon;
    private ReadModelsApi api;
    private WebTestClient admin;

    @BeforeEach
    void start(@TempDir Path folder) {
        stored = new StoredEvents(folder);
        var projections = List.<Projection>of(new Turnout());
        var processors =
                new Processors(
                        projections,
                        server.database(),
                        server.models(),
                        new Changes(),
                        SETTINGS,
                        stored.ledger(),
                        stored.engine(),
                        Clock.systemUTC());
        var configurer =
                DefaultConfigurer.defaultConfiguration()
                        .configureEmbeddedEventStore(_ -> stored.engine());
        processors.configureModule(configurer);
        axon = configurer.start();
        api = api(projections, processors);
        admin = asking(administrator(), api);
    }

    private ReadModelsApi api(List<Projection> projections, Processors processors) {
        var standings = new ModelStandings(projections, server.models(), requests, processors);
        return new ReadModelsApi(
                standings, requests, Clock.fixed(StoredEvents.NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        axon.shutdown();
        stored.close();
        server.close();
    }

    @Test
    void while_events_arrive_nobody_sees_less_and_nothing_is_missed_or_doubled() throws Exception {
        stored.daysPresent(3_500);
        position.awaitAtLeast("turnout", 3_499, SOON);
        var seen = new ArrayList<Integer>();
        var done = new AtomicBoolean();
        var reader = Thread.ofVirtual().start(() -> read(seen, done));

        askForRebuild();
        var published = 3_500;
        while (server.models().generation("turnout") == 0) {
            stored.daysPresent(7);
            published += 7;
            assertThat(published).isLessThan(100_000);
        }
        stored.daysPresent(50);
        position.awaitAtLeast("turnout", published + 49, SOON);
        done.set(true);
        reader.join();

        assertThat(days()).isEqualTo(published + 50);
        assertThat(seen).isSorted().allMatch(days -> days >= 3_500);
        assertThat(ani()).containsEntry("days", published + 50);
    }

    @Test
    void what_the_old_generation_had_wrong_is_right_and_its_documents_are_dropped()
            throws Exception {
        stored.daysPresent(2_300);
        position.awaitAtLeast("turnout", 2_299, SOON);
        server.models().of(Turnout.ALL).replaceOne(all(), new Document(all()).append("days", 7));

        askForRebuild();
        awaitDone();

        assertThat(days()).isEqualTo(2_300);
        assertThat(server.database().listCollectionNames())
                .contains("turnout.all.1", "turnout.by-employee.1")
                .doesNotContain("turnout.all", "turnout.by-employee");
        stored.daysPresent(1);
        position.awaitAtLeast("turnout", 2_300, SOON);
        assertThat(days()).isEqualTo(2_301);
    }

    @Test
    void a_second_rebuild_makes_a_third_generation() throws Exception {
        stored.daysPresent(10);
        position.awaitAtLeast("turnout", 9, SOON);
        for (var rebuild = 0; rebuild < 2; rebuild++) {
            askForRebuild();
            awaitDone();
        }

        assertThat(server.models().generation("turnout")).isEqualTo(2);
        assertThat(days()).isEqualTo(10);
    }

    @Test
    void what_was_begun_before_a_crash_is_gone_on_with() throws Exception {
        stored.daysPresent(2_500);
        position.awaitAtLeast("turnout", 2_499, SOON);
        var begun =
                new Projector(
                        new Turnout(),
                        server.database(),
                        Standing.building(
                                new Progress(server.database()), "turnout", 1, Part.WHOLE),
                        new Changes(),
                        SETTINGS,
                        stored.ledger()::head,
                        Clock.systemUTC());
        begun.fold(0, new SharedBlocks(stored.engine(), 1_000).between(0, 700));
        begun.flush();

        askForRebuild();
        awaitDone();

        assertThat(days()).isEqualTo(2_500);
    }

    @Test
    void its_progress_is_told_and_only_administrators_ask_for_it() {
        stored.daysPresent(5);
        position.awaitAtLeast("turnout", 4, SOON);
        admin.get()
                .uri("/api/admin/read-models")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json(
                        """
                        [{"model":"turnout","generation":0,"position":4,"folded":5,
                        "failing":false,"rebuild":null}]
                        """);
        admin.post()
                .uri("/api/admin/read-models/nothing/rebuild")
                .exchange()
                .expectStatus()
                .isNotFound();
        asking(auditor(), api)
                .post()
                .uri("/api/admin/read-models/turnout/rebuild")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private void askForRebuild() {
        for (var again = 0; again < 2; again++) {
            admin.post()
                    .uri("/api/admin/read-models/turnout/rebuild")
                    .exchange()
                    .expectStatus()
                    .isAccepted()
                    .expectBody()
                    .jsonPath("$.rebuild.by")
                    .isEqualTo("admin-1");
        }
    }

    private void awaitDone() throws InterruptedException {
        var deadline = System.nanoTime() + SOON.toNanos();
        while (requests.of("turnout").isPresent()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(20);
        }
    }

    private void read(List<Integer> seen, AtomicBoolean done) {
        while (!done.get()) {
            seen.add(days());
        }
    }

    private int days() {
        return all().getInteger("days");
    }

    private Document all() {
        return server.models().of(Turnout.ALL).find().first();
    }

    private Document ani() {
        return server.models().of(Turnout.BY_EMPLOYEE).find().first();
    }
}
