package id.jejak.projecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A projection under a real Axon processor that follows a real event store. */
class ProcessorsTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final ReadModelServer server = new ReadModelServer();
    private final ReadPosition position = new ReadPosition(server.models());
    private StoredEvents stored;
    private Configuration axon;

    @BeforeEach
    void open(@TempDir Path folder) {
        stored = new StoredEvents(folder);
        axon = start();
    }

    @AfterEach
    void close() {
        axon.shutdown();
        stored.close();
        server.close();
    }

    @Test
    void a_projection_follows_the_event_store_and_resumes_after_a_restart() {
        publish(3);
        position.awaitAtLeast("turnout", 2, SOON);
        axon.shutdown();
        publish(2);
        axon = start();
        publish(1);

        assertThat(position.awaitAtLeast("turnout", 5, SOON)).isEqualTo(5);
        assertThat(all()).containsEntry("days", 6).containsEntry("position", 5L);
    }

    @Test
    void a_wiped_model_is_built_anew_from_the_first_event_on() {
        publish(3);
        position.awaitAtLeast("turnout", 2, SOON);
        axon.shutdown();
        server.database().drop();
        axon = start();

        position.awaitAtLeast("turnout", 2, SOON);
        assertThat(all()).containsEntry("days", 3);
    }

    @Test
    void a_caller_who_waits_for_what_never_comes_is_told_so() {
        assertThatThrownBy(() -> position.awaitAtLeast("turnout", 7, Duration.ofMillis(50)))
                .isInstanceOf(ReadModelBehind.class)
                .hasMessage("The view turnout stands at position -1; 7 was asked for.");
    }

    @Test
    void the_lag_counts_events_and_the_age_of_the_newest_known_one() {
        publish(3);
        position.awaitAtLeast("turnout", 2, SOON);
        var head = new AtomicLong(7);
        var registry = new SimpleMeterRegistry();
        var clock = Clock.fixed(StoredEvents.NOON.plusSeconds(90), ZoneOffset.UTC);
        new ProjectionLag(List.of(new Turnout()), server.models(), head::get, clock)
                .bindTo(registry);

        assertThat(registry.get("jejak.projection.lag.events").gauge().value()).isEqualTo(4);
        assertThat(registry.get("jejak.projection.lag.seconds").gauge().value()).isEqualTo(90);
        head.set(3);
        assertThat(registry.get("jejak.projection.lag.seconds").gauge().value()).isZero();
    }

    private Configuration start() {
        var processors =
                new Processors(
                        List.of(new Turnout()),
                        server.database(),
                        server.models(),
                        new Changes(),
                        ProjectionSettings.DEFAULT,
                        stored.ledger(),
                        stored.engine(),
                        Clock.systemUTC());
        var configurer =
                DefaultConfigurer.defaultConfiguration()
                        .configureEmbeddedEventStore(_ -> stored.engine());
        processors.configureModule(configurer);
        return configurer.start();
    }

    private void publish(int events) {
        stored.daysPresent(events);
    }

    private Document all() {
        return server.database().getCollection("turnout.all").find().first();
    }
}
