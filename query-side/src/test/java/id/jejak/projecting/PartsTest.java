package id.jejak.projecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.EmployeeId;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A read model in several parts, under a real processor with as many segments. */
class PartsTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int PEOPLE = 20;

    /** Writes soon, and does not keep what is replaced for long. */
    private static final ProjectionSettings SETTINGS =
            new ProjectionSettings(
                    1_000,
                    50_000,
                    2_000,
                    Duration.ofMillis(100),
                    Duration.ofMinutes(1),
                    100_000,
                    Duration.ofMillis(100),
                    Ownership.SHARED,
                    1);

    private final ReadModelServer server = new ReadModelServer();
    private final ReadPosition position = new ReadPosition(server.models());
    private final RebuildRequests requests = new RebuildRequests(server.database());
    private final ParkedEvents parked =
            new ParkedEvents(List.of(new Turnout()), server.database(), server.models());
    private StoredEvents stored;
    private Configuration axon;
    private long published;

    @BeforeEach
    void open(@TempDir Path folder) {
        stored = new StoredEvents(folder);
        axon = start(4);
    }

    @AfterEach
    void close() {
        axon.shutdown();
        stored.close();
        server.close();
    }

    @Test
    void each_part_keeps_its_people_and_its_sum() {
        everybodyPresent(7);

        assertThat(byEmployee()).hasSize(PEOPLE).containsValue(7).doesNotContainValue(8);
        assertThat(partialSums()).hasSize(4).allMatch(sum -> sum > 0);
        assertThat(partialSums().stream().mapToInt(Integer::intValue).sum()).isEqualTo(7 * PEOPLE);
        assertThat(days()).isEqualTo(7 * PEOPLE);
    }

    @Test
    void the_digest_does_not_tell_how_many_parts_there_are() throws Exception {
        everybodyPresent(100);
        var digest = digest();
        axon.shutdown();
        server.database().drop();
        axon = start(1);
        awaitAll();

        assertThat(digest()).isEqualTo(digest);
    }

    @Test
    void a_model_far_behind_catches_up_in_all_parts() {
        axon.shutdown();
        everybodyPublished(200);
        axon = start(4);
        awaitAll();

        assertThat(byEmployee()).hasSize(PEOPLE).containsValue(200).doesNotContainValue(400);
        assertThat(days()).isEqualTo(200 * PEOPLE);
    }

    @Test
    void another_number_of_parts_begins_a_new_generation() throws Exception {
        everybodyPresent(3);
        axon.shutdown();
        axon = start(1);
        awaitAll();
        assertThat(server.models().generation(Turnout.NAME)).isEqualTo(1);
        assertThat(days()).isEqualTo(3 * PEOPLE);

        axon.shutdown();
        axon = start(4);
        everybodyPresent(1);
        awaitCleanedUp();

        assertThat(server.models().generation(Turnout.NAME)).isEqualTo(2);
        assertThat(days()).isEqualTo(4 * PEOPLE);
        assertThat(server.database().listCollectionNames())
                .contains("turnout.all.2", "turnout.all.2~3")
                .doesNotContain("turnout.all", "turnout.all~3", "turnout.all.1");
    }

    @Test
    void who_is_set_to_another_number_may_not_touch_the_model() {
        everybodyPresent(1);
        var other = Standing.live(new Progress(server.database()), Turnout.NAME, Part.WHOLE);

        assertThatThrownBy(other::mark)
                .hasMessage("read model turnout has 4 parts, and this process is set to 1");
        assertThatThrownBy(() -> other.write(new Progress.Mark(1, 1_000_000, "now")))
                .hasMessageContaining("was overtaken");
    }

    @Test
    void a_rebuild_replaces_all_parts_at_once_while_events_arrive() throws Exception {
        everybodyPresent(100);
        server.models().of(Turnout.BY_EMPLOYEE).deleteMany(new Document());
        var seen = new ArrayList<Integer>();
        var done = new AtomicBoolean();
        var reader = Thread.ofVirtual().start(() -> read(seen, done));

        requests.ask(Turnout.NAME, Instant.EPOCH, "test");
        while (server.models().generation(Turnout.NAME) == 0) {
            everybodyPublished(1);
        }
        everybodyPresent(2);
        awaitCleanedUp();
        done.set(true);
        reader.join();

        assertThat(seen).isSorted().allMatch(days -> days >= 100 * PEOPLE);
        assertThat(days()).isEqualTo((int) published);
        assertThat(byEmployee()).hasSize(PEOPLE);
    }

    @Test
    void a_poison_event_stops_nobody_else_in_its_part_or_another() {
        everybodyPresent(2);
        publish(Turnout.POISON, 1);
        everybodyPresent(1);
        awaitAll();

        assertThat(days()).isEqualTo(3 * PEOPLE);
        assertThat(parked.all()).singleElement().matches(letter -> letter.attempts() == 1);
        assertThat(parked.retry(Turnout.NAME, "poison", SOON)).isTrue();
        assertThat(parked.all()).singleElement().matches(letter -> letter.attempts() == 2);
        assertThat(parked.drop(Turnout.NAME, "poison", 2 * PEOPLE, SOON)).isTrue();
        assertThat(parked.all()).isEmpty();
    }

    @Test
    void the_version_of_an_answer_changes_with_any_part() {
        everybodyPresent(1);
        var before = position.version(Turnout.NAME);
        everybodyPresent(1);

        assertThat(before).matches("[0-9]+(-[0-9]+){3}");
        assertThat(position.version(Turnout.NAME)).isNotEqualTo(before);
    }

    private Configuration start(int segments) {
        var configurer =
                DefaultConfigurer.defaultConfiguration()
                        .configureEmbeddedEventStore(_ -> stored.engine());
        new Processors(
                        List.of(new Turnout()),
                        server.database(),
                        server.models(),
                        new Changes(),
                        SETTINGS.dividedInto(segments),
                        stored.ledger(),
                        stored.engine(),
                        Clock.systemUTC())
                .configureModule(configurer);
        return configurer.start();
    }

    private void everybodyPresent(int days) {
        everybodyPublished(days);
        awaitAll();
    }

    private void everybodyPublished(int days) {
        for (var person = 0; person < PEOPLE; person++) {
            publish(new EmployeeId("person-" + person), days);
        }
    }

    private void publish(EmployeeId person, int days) {
        stored.daysPresentOf(person, days);
        published += days;
    }

    private void awaitAll() {
        position.awaitAtLeast(Turnout.NAME, published - 1, SOON);
    }

    private void awaitCleanedUp() throws InterruptedException {
        var deadline = System.nanoTime() + SOON.toNanos();
        while (requests.of(Turnout.NAME).isPresent()) {
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
        return server.models()
                .whole(Turnout.ALL)
                .mapToInt(stored -> stored.getInteger("days"))
                .sum();
    }

    private List<Integer> partialSums() {
        return IntStream.range(0, 4)
                .mapToObj(part -> part == 0 ? "turnout.all" : "turnout.all~" + part)
                .map(name -> server.database().getCollection(name).find().first())
                .map(found -> found == null ? 0 : found.getInteger("days"))
                .toList();
    }

    private Map<String, Integer> byEmployee() {
        return server.models()
                .whole(Turnout.BY_EMPLOYEE)
                .collect(
                        Collectors.toMap(
                                one -> one.getString("_id"), one -> one.getInteger("days")));
    }

    private Map<String, Digest.Collection> digest() {
        return new Digest(List.of(new Turnout()), server.models()).answer().collections();
    }
}
