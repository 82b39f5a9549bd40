package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What performance does by itself: from a weak area to the training that takes it. */
class WeakAreaTest extends StoryApp {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
    private static final String LAST_YEAR = Integer.toString(City.TODAY.getYear() - 1);
    private static final String GIVEN = City.TODAY.getYear() + "-01-01";

    @Test
    void a_weak_area_is_recommended_by_itself_and_taken_by_the_training_that_aims_at_it()
            throws InterruptedException {
        var city = City.found(admin, "weak");
        var ani = city.appoint("Ani").id();
        rate(ani, Map.of("AKUNTABEL", "BELOW"));

        var open = await(ani, "OPEN");
        assertThat(open.at("/competencyId").asString()).isEqualTo("M.01");
        var own = account("weak-ani", "EMPLOYEE", "", ani);
        own.post(
                        "/api/employees/%s/recommendations/%s/acceptance"
                                .formatted(ani, open.at("/recommendationId").asString()),
                        Map.of("by", ani, "on", City.TODAY.minusDays(1).toString()))
                .outcome();

        var session = "/api/sessions/" + city.session("weak-session", 2).id();
        var today = Map.of("on", City.TODAY.toString());
        admin.put(session + "/enrolments/" + ani, today).outcome();
        admin.put(session + "/attendance/" + ani, Map.of("days", "1", "on", City.TODAY.toString()))
                .outcome();
        admin.put(session + "/completions/" + ani, today).outcome();

        await(ani, "TAKEN");
        assertThat(admin.get("/api/dead-letters").ok().at("/parked")).isEmpty();
    }

    @Test
    void whoever_leaves_is_recommended_nothing_any_more() throws InterruptedException {
        var city = City.found(admin, "leaving");
        var budi = city.appoint("Budi").id();
        rate(budi, Map.of("HARMONIS", "BELOW"));
        await(budi, "OPEN");

        admin.post(
                        "/api/employees/" + budi + "/retirement",
                        Map.of("cause", "OWN_REQUEST", "on", City.TODAY.toString()))
                .outcome();

        await(budi, "WITHDRAWN");
    }

    /** One automation goes through the ledger in order, so the second answer follows the first. */
    @Test
    void a_late_rating_of_somebody_who_left_recommends_nothing_and_parks_nothing()
            throws InterruptedException {
        var city = City.found(admin, "late");
        var gone = city.appoint("Citra").id();
        admin.post(
                        "/api/employees/" + gone + "/retirement",
                        Map.of("cause", "OWN_REQUEST", "on", City.TODAY.toString()))
                .outcome();
        rate(gone, Map.of("HARMONIS", "BELOW"));
        var dewi = city.appoint("Dewi").id();
        rate(dewi, Map.of("HARMONIS", "BELOW"));

        await(dewi, "OPEN");

        assertThat(recommendation(gone)).isEmpty();
        assertThat(admin.get("/api/dead-letters").ok().at("/parked")).isEmpty();
    }

    private void rate(String employee, Map<String, String> behaviours) {
        admin.post(
                        "/api/employees/" + employee + "/ratings",
                        Map.of(
                                "kind",
                                "YEARLY",
                                "from",
                                LAST_YEAR + "-01-01",
                                "to",
                                LAST_YEAR + "-12-31",
                                "facts",
                                Map.of(
                                        "result",
                                        "MEETS",
                                        "behaviour",
                                        "MEETS",
                                        "behaviours",
                                        behaviours),
                                "on",
                                GIVEN))
                .outcome();
    }

    private JsonNode await(String employee, String stage) throws InterruptedException {
        var deadline = System.nanoTime() + LONG_ENOUGH.toNanos();
        var found = recommendation(employee);
        while (found.filter(one -> one.at("/stage").asString().equals(stage)).isEmpty()
                && System.nanoTime() < deadline) {
            Thread.sleep(50);
            found = recommendation(employee);
        }
        assertThat(found.map(one -> one.at("/stage").asString())).contains(stage);
        return found.orElseThrow();
    }

    private Optional<JsonNode> recommendation(String employee) {
        var answer = admin.get("/api/employees/" + employee + "/performance");
        return answer.ok().at("/performance/recommendations").valueStream().findFirst();
    }
}
