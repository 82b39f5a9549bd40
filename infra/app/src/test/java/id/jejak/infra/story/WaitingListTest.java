package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A place that falls free, and a nominated employee who retires: the list moves by itself. */
class WaitingListTest extends StoryApp {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
    private static final String TODAY = City.TODAY.toString();

    @Test
    void a_place_that_falls_free_goes_to_the_next_and_nobody_waits_after_retiring()
            throws InterruptedException {
        var city = City.found(admin, "waiting");
        var boss = city.appoint("Atasan").id();
        var holder = city.appoint("Pemegang").id();
        var retiring = city.appoint("Pensiun").id();
        var next = city.appoint("Berikut").id();
        var session = "/api/sessions/" + city.session("waiting-session", 1).id();
        admin.put(session + "/enrolments/" + holder, Map.of("on", TODAY)).outcome();
        List.of(retiring, next).forEach(who -> nominate(session, who, boss));
        assertThat(entries(city, "training.place-given")).isEmpty();
        assertThat(waiting(city))
                .extracting(row -> row.get("employeeId").asString())
                .containsExactly(retiring, next);
        assertThat(waiting(city).getFirst().at("/reasons/0/ground").asString())
                .isEqualTo("LONG_WITHOUT_TRAINING");

        admin.post(
                        "/api/employees/" + retiring + "/retirement",
                        Map.of("cause", "AGE", "on", TODAY))
                .outcome();
        var ended = awaitOne(city, "training.nomination-ended");
        assertThat(ended.get("employeeId").asString()).isEqualTo(retiring);
        assertThat(ended.at("/payload/end").asString()).isEqualTo("LEFT_SERVICE");
        assertThat(ended.get("source").asString())
                .isEqualTo("automation:when-service-ends-leave-coming-sessions");

        admin.delete(session + "/enrolments/" + holder + "?reason=sakit&on=" + TODAY).outcome();
        var given = awaitOne(city, "training.place-given");
        assertThat(given.get("employeeId").asString()).isEqualTo(next);
        assertThat(given.get("source").asString())
                .isEqualTo("automation:when-place-falls-free-give-it-to-the-next");
        assertThat(given.at("/payload/priority/points").asInt()).isPositive();
        assertThat(waiting(city)).isEmpty();
        assertThat(admin.get("/api/dead-letters").ok().at("/parked")).isEmpty();
    }

    private List<JsonNode> waiting(City city) {
        var head = admin.get("/actuator/health").ok().at("/components/ledger/details/events");
        return admin.get(
                        "/api/agencies/%s/waiting?atLeast=%d".formatted(city.id, head.asLong() - 1))
                .ok()
                .at("/waiting")
                .valueStream()
                .toList();
    }

    private void nominate(String session, String who, String boss) {
        var body = Map.of("nominatedBy", boss, "grounds", "Menangani layanan", "on", TODAY);
        admin.put(session + "/nominations/" + who, body).outcome();
    }

    private JsonNode awaitOne(City city, String type) throws InterruptedException {
        var deadline = System.nanoTime() + LONG_ENOUGH.toNanos();
        var found = entries(city, type);
        while (found.isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(50);
            found = entries(city, type);
        }
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<JsonNode> entries(City city, String type) {
        return admin.get("/api/audit?type=%s&agency=%s&size=200".formatted(type, city.id))
                .ok()
                .at("/entries")
                .valueStream()
                .toList();
    }
}
