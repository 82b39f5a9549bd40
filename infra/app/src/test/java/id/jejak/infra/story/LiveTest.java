package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;

class LiveTest extends StoryApp {
    private static final int CHANGES = 20;

    /** The promise is one second on a quiet machine; a busy one gets three. */
    private static final Duration ALLOWED = Duration.ofSeconds(3);

    @Test
    void a_dashboard_hears_of_a_change_soon_after_the_answer() throws InterruptedException {
        var city = City.found(admin, "live");
        var before = city.appoint("P").position();
        caughtUp(city, before);
        var lines = admin.lines("/api/agencies/" + city.id + "/dashboard/live?since=" + before);
        var delays = new ArrayList<Duration>();
        try (var live = new LiveListener(lines)) {
            for (var i = 0; i < CHANGES; i++) {
                delays.add(live.delayOf(city.appoint("P" + i).position()));
            }
        }
        delays.sort(null);
        System.out.printf(
                "live: %d changes, heard after the answer: median %d ms, last %d ms%n",
                CHANGES, delays.get(CHANGES / 2).toMillis(), delays.getLast().toMillis());
        assertThat(delays.getLast()).isLessThanOrEqualTo(ALLOWED);
    }
}
