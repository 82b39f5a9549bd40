package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What training does by itself when a session is called off. */
class CancelledSessionTest extends StoryApp {
    private static final String WITHDRAWN = "training.enrolment-withdrawn";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
    private static final int PEOPLE = 3;

    @Test
    void everybody_who_held_a_seat_is_withdrawn_once_and_the_history_says_by_what()
            throws InterruptedException {
        var city = City.found(admin, "called-off");
        var people = IntStream.range(0, PEOPLE).mapToObj(i -> city.appoint("P" + i).id()).toList();
        var id = city.session("called-off-session", PEOPLE).id();
        var session = "/api/sessions/" + id;
        var today = Map.of("on", City.TODAY.toString());
        people.forEach(one -> admin.put(session + "/enrolments/" + one, today).outcome());

        admin.post(
                        session + "/cancellation",
                        Map.of(
                                "on",
                                City.TODAY.toString(),
                                "reason",
                                "banjir",
                                "organiserCode",
                                "called-off-DINAS"))
                .outcome();

        var withdrawn = awaitWithdrawals(city);
        assertThat(withdrawn)
                .allSatisfy(
                        entry -> {
                            assertThat(entry.get("source").asString())
                                    .isEqualTo("automation:withdraw-from-cancelled-session");
                            assertThat(entry.at("/payload/sessionId").asString()).isEqualTo(id);
                            assertThat(entry.at("/payload/reason").asString()).isEqualTo("banjir");
                        })
                .extracting(entry -> entry.get("employeeId").asString())
                .containsExactlyInAnyOrderElementsOf(people);
        assertThat(withdrawn)
                .extracting(entry -> entry.get("correlationId").asString())
                .as("they belong to the cancellation")
                .containsOnly(cancellation(city).get("correlationId").asString());
        assertThat(admin.get("/api/dead-letters").ok().at("/parked")).isEmpty();
    }

    private List<JsonNode> awaitWithdrawals(City city) throws InterruptedException {
        var deadline = System.nanoTime() + LONG_ENOUGH.toNanos();
        var found = entries(city, WITHDRAWN);
        while (found.size() < PEOPLE && System.nanoTime() < deadline) {
            Thread.sleep(50);
            found = entries(city, WITHDRAWN);
        }
        return found;
    }

    private JsonNode cancellation(City city) {
        return entries(city, "training.session-cancelled").getFirst();
    }

    private List<JsonNode> entries(City city, String type) {
        return admin.get("/api/audit?type=%s&agency=%s&size=200".formatted(type, city.id))
                .ok()
                .at("/entries")
                .valueStream()
                .toList();
    }
}
