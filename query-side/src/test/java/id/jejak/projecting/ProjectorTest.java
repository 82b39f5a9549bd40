package id.jejak.projecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;
import id.jejak.workforce.events.AgencyEvent.AgencyRenamed;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

class ProjectorTest {

    private static final ProjectionSettings TINY_CACHE =
            new ProjectionSettings(
                    10,
                    3,
                    1_000,
                    Duration.ZERO,
                    Duration.ofDays(1),
                    1_000,
                    Duration.ZERO,
                    Ownership.SHARED,
                    1);
    private static final ProjectionSettings PATIENT =
            new ProjectionSettings(
                    10,
                    100,
                    5,
                    Duration.ZERO,
                    Duration.ofDays(1),
                    1_000,
                    Duration.ZERO,
                    Ownership.SHARED,
                    1);

    private final ReadModelServer server = new ReadModelServer();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void every_event_counts_once_however_batches_are_cut_and_repeated(long seed) {
        var history = history(seed, 300);
        var deliveries =
                new Deliveries(new Turnout(), server.database(), TINY_CACHE, 0).recorded(history);

        deliveries.deliverTwiceCutBy(seed);

        assertThatModelIs(history);
        assertThat(new ReadPosition(server.models()).of("turnout")).isEqualTo(299);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_write_that_breaks_in_the_middle_loses_and_doubles_nothing(long seed) {
        var random = new Random(seed);
        var history = history(seed, 300);
        var failing = new FailingDatabase(server.database());
        var deliveries =
                new Deliveries(new Turnout(), failing.database(), TINY_CACHE, 0).recorded(history);
        var position = new ReadPosition(server.models());

        while (position.of("turnout") < history.size() - 1) {
            var from = (int) position.of("turnout") + 1;
            var to = Math.min(history.size(), from + 1 + random.nextInt(30));
            failing.failAfter(random.nextInt(15));
            try {
                deliveries.batch(from, to);
            } catch (Deliveries.DeliveryFailed expected) {
                failing.repair();
            }
        }

        assertThatModelIs(history);
    }

    @Test
    void a_batch_that_leaves_events_out_is_refused() {
        var deliveries = new Deliveries(new Turnout(), server.database());
        deliveries.deliver(present("ani", 2));
        deliveries.recorded(history(1, 5));

        assertThatThrownBy(() -> deliveries.batch(3, 6))
                .hasRootCauseMessage(
                        "read model turnout stands at position 0 and was given 3 next");
    }

    @Test
    void a_processor_that_lost_its_claim_cannot_put_an_older_document_back() {
        var stale = new Deliveries(new Turnout(), server.database());
        var current = new Deliveries(new Turnout(), server.database());
        stale.deliver(present("ani", 1));
        current.recorded(List.of(present("ani", 1)));
        current.recorded(List.of(present("ani", 2), present("ani", 4))).batch(0, 3);

        stale.recorded(List.of(present("ani", 2)));
        assertThatThrownBy(() -> stale.batch(1, 2)).hasMessageContaining("duplicate key");

        assertThatModelIs(List.of(present("ani", 1), present("ani", 2), present("ani", 4)));
    }

    @Test
    void what_another_node_wrote_in_between_is_read_again() {
        var one = new Deliveries(new Turnout(), server.database()).recorded(history(7, 30));
        var other = new Deliveries(new Turnout(), server.database()).recorded(history(7, 30));

        one.batch(0, 10);
        other.batch(10, 20);
        one.batch(20, 30);

        assertThatModelIs(history(7, 30));
    }

    @Test
    void a_rebuild_writes_seldom_and_everything_once_the_head_is_near() {
        var deliveries =
                new Deliveries(new Turnout(), server.database(), PATIENT, 30)
                        .recorded(history(3, 30));
        var position = new ReadPosition(server.models());

        deliveries.batch(0, 10);
        assertThat(position.of("turnout")).isEqualTo(-1);
        deliveries.batch(10, 20);
        deliveries.batch(20, 30);

        assertThat(position.of("turnout")).isEqualTo(29);
        assertThatModelIs(history(3, 30));
    }

    @Test
    void in_heavy_traffic_the_last_batch_is_written_when_its_pause_is_over() throws Exception {
        var pause = Duration.ofSeconds(2);
        var settings =
                new ProjectionSettings(
                        1_000,
                        1_000,
                        5,
                        pause,
                        Duration.ofDays(1),
                        1_000,
                        Duration.ZERO,
                        Ownership.SHARED,
                        1);
        var deliveries =
                new Deliveries(new Turnout(), server.database(), settings, 500)
                        .recorded(history(3, 500));
        var position = new ReadPosition(server.models());
        deliveries.batch(0, 500);
        deliveries.lookForWaitingWrites();
        assertThat(position.of("turnout")).isEqualTo(-1);

        Thread.sleep(pause);
        deliveries.lookForWaitingWrites();

        assertThat(position.of("turnout")).isEqualTo(499);
        assertThatModelIs(history(3, 500));
    }

    @Test
    void heavy_traffic_that_concerns_no_document_is_progress_as_well() throws Exception {
        var pause = Duration.ofSeconds(2);
        var settings =
                new ProjectionSettings(
                        1_000,
                        1_000,
                        5,
                        pause,
                        Duration.ofDays(1),
                        1_000,
                        Duration.ZERO,
                        Ownership.SHARED,
                        1);
        var renamed = new AgencyRenamed(new AgencyId("dinas"), "Dinas", LocalDate.EPOCH);
        var deliveries =
                new Deliveries(new Turnout(), server.database(), settings, 500)
                        .recorded(Collections.nCopies(500, renamed));
        deliveries.batch(0, 500);

        Thread.sleep(pause);
        deliveries.lookForWaitingWrites();

        assertThat(new ReadPosition(server.models()).of("turnout")).isEqualTo(499);
    }

    @Test
    void a_written_batch_tells_which_documents_changed() {
        var deliveries = new Deliveries(new Turnout(), server.database());
        var heard = new ArrayList<Changes.Written>();
        deliveries.changes().stream().subscribe(heard::add);

        deliveries.deliver(present("ani", 2), present("budi", 1));

        assertThat(heard)
                .containsExactly(
                        new Changes.Written("turnout.all", Set.of("all"), 1),
                        new Changes.Written("turnout.by-employee", Set.of("ani", "budi"), 1));
    }

    private void assertThatModelIs(List<AttendanceRecorded> history) {
        var sums = new TreeMap<String, Integer>();
        history.forEach(e -> sums.merge(e.employeeId().value(), e.days(), Integer::sum));
        var stored = new TreeMap<String, Integer>();
        for (Document one : server.database().getCollection("turnout.by-employee").find()) {
            stored.put(one.getString("_id"), one.getInteger("days"));
        }
        assertThat(stored).isEqualTo(sums);
        var all = server.database().getCollection("turnout.all").find().first();
        assertThat(all)
                .containsEntry("days", sums.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static List<AttendanceRecorded> history(long seed, int events) {
        var random = new Random(seed);
        return IntStream.range(0, events)
                .mapToObj(_ -> present("e" + random.nextInt(12), random.nextInt(9)))
                .toList();
    }

    private static AttendanceRecorded present(String employee, int days) {
        return new AttendanceRecorded(
                new SessionId("s1"), new EmployeeId(employee), days, LocalDate.of(2026, 1, 1));
    }
}
