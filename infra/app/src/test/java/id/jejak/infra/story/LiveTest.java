package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

class LiveTest extends StoryApp {
    private static final int CHANGES = 20;

    /** The promise is one second on a quiet machine; a busy one gets three. */
    private static final Duration ALLOWED = Duration.ofSeconds(3);

    private final LinkedBlockingQueue<Heard> heard = new LinkedBlockingQueue<>();

    record Heard(long position, long nanos) {}

    @Test
    void a_dashboard_hears_of_a_change_soon_after_the_answer() throws InterruptedException {
        var city = City.found(admin, "live");
        var before = city.appoint("P").position();
        caughtUp(city, before);
        var lines = admin.lines("/api/agencies/" + city.id + "/dashboard/live?since=" + before);
        var listener = Thread.ofVirtual().start(() -> listen(lines));
        var delays = new ArrayList<Duration>();
        for (var i = 0; i < CHANGES; i++) {
            var position = city.appoint("P" + i).position();
            delays.add(delaySince(System.nanoTime(), position));
        }
        lines.close();
        listener.join();
        delays.sort(null);
        System.out.printf(
                "live: %d changes, heard after the answer: median %d ms, last %d ms%n",
                CHANGES, delays.get(CHANGES / 2).toMillis(), delays.getLast().toMillis());
        assertThat(delays.getLast()).isLessThanOrEqualTo(ALLOWED);
    }

    private void listen(Stream<String> lines) {
        try {
            lines.forEach(this::hear);
        } catch (UncheckedIOException _) {
            // Hung up.
        }
    }

    private void hear(String line) {
        if (line.startsWith("data:")) {
            var position = JsonMapper.shared().readTree(line.substring(5)).get("position").asLong();
            heard.add(new Heard(position, System.nanoTime()));
        }
    }

    private Duration delaySince(long answered, long position) throws InterruptedException {
        var one = heard.poll(1, TimeUnit.MINUTES);
        while (one != null && one.position() < position) {
            one = heard.poll(1, TimeUnit.MINUTES);
        }
        assertThat(one).as("the change at position %d", position).isNotNull();
        return Duration.ofNanos(Math.max(0, one.nanos() - answered));
    }
}
