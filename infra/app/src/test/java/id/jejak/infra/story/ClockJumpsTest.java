package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.security.MovableClock;
import id.jejak.ledger.Ledger;
import id.jejak.ledger.StoredEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The machine's clock is set forwards and back while commands come in, and once more between two
 * starts: the order of the record stays what it is. {@code -Djejak.seed} repeats a run.
 */
class ClockJumpsTest {
    private static final int CLIENTS = 4;
    private static final int PEOPLE_EACH = 10;
    private static final int MOST_HOURS = 100;

    @TempDir Path data;
    private final MovableClock clock = new MovableClock(Clock.systemUTC().instant());
    private final SplittableRandom random = seeded();

    private static SplittableRandom seeded() {
        long seed = Long.getLong("jejak.seed", System.nanoTime());
        System.out.printf("[jejak] jumps of the clock with -Djejak.seed=%d%n", seed);
        return new SplittableRandom(seed);
    }

    @Test
    void recorded_times_never_go_back_and_figures_stay_right() throws Exception {
        City city;
        try (var jejak = JejakHere.on(data, List.of(clock))) {
            city = City.found(jejak.admin(), "jumps");
            appointWhileTheClockJumps(city);
            assertInOrder(jejak, city, CLIENTS * PEOPLE_EACH);
        }
        clock.pass(Duration.ofHours(-2 * MOST_HOURS));
        try (var jejak = JejakHere.on(data, List.of(clock))) {
            city.in(jejak.admin()).appoint("Sesudah");
            assertInOrder(jejak, city, CLIENTS * PEOPLE_EACH + 1);
        }
    }

    private void appointWhileTheClockJumps(City city) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var clients =
                    IntStream.range(0, CLIENTS)
                            .mapToObj(_ -> random.split())
                            .<Callable<Void>>map(own -> () -> appointAndJump(city, own))
                            .toList();
            for (var one : threads.invokeAll(clients)) {
                one.get();
            }
        }
    }

    private Void appointAndJump(City city, SplittableRandom own) {
        for (var person = 0; person < PEOPLE_EACH; person++) {
            clock.pass(Duration.ofHours(own.nextInt(-MOST_HOURS, MOST_HOURS)));
            city.appoint("Orang");
        }
        return null;
    }

    private void assertInOrder(JejakHere jejak, City city, int people) {
        assertThat(jejak.part(Clock.class)).isSameAs(clock);
        var ledger = jejak.part(Ledger.class);
        var events = ledger.readFrom(0, Integer.MAX_VALUE);
        assertThat(events).extracting(StoredEvent::recordedAt).isSorted();
        assertThat(events)
                .extracting(StoredEvent::position)
                .containsExactlyElementsOf(LongStream.range(0, ledger.head()).boxed().toList());
        var last = "atLeast=" + (ledger.head() - 1);
        var shown =
                jejak.admin().get("/api/agencies/%s/dashboard?%s".formatted(city.id, last)).ok();
        assertThat(shown.at("/headcount/total").asInt()).isEqualTo(people);
        assertThat(recordedTimes(jejak.admin(), city, last))
                .hasSize(people)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    /** As the audit history tells them, newest first. */
    private static List<Instant> recordedTimes(Api admin, City city, String last) {
        var path = "/api/audit?type=workforce.employee-appointed&agency=%s&size=200&%s";
        var times = new ArrayList<Instant>();
        for (JsonNode entry : admin.get(path.formatted(city.id, last)).ok().at("/entries")) {
            times.add(Instant.parse(entry.get("recordedAt").asString()));
        }
        return times;
    }
}
