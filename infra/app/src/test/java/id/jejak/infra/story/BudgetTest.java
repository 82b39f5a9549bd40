package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One budget, many who want of it at once; and what comes back by itself. */
class BudgetTest extends StoryApp {
    private static final int WISHES = 64;
    private static final int SHARES = 40;
    private static final long SHARE = 2_500_000;
    private static final String YESTERDAY = City.TODAY.minusDays(1).toString();
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    @Test
    void sixty_four_who_reserve_at_once_get_exactly_what_is_there() throws Exception {
        var city = City.found(admin, "pressed");
        var budget = budget(city, SHARES * SHARE);
        var sessions =
                IntStream.range(0, WISHES)
                        .mapToObj(i -> city.session("pressed-" + i, 5).id())
                        .toList();
        var kept = 0;
        var refused = 0;
        for (var answer :
                RepeatedCommandTest.atOnce(WISHES, i -> reserve(budget, sessions.get(i), SHARE))) {
            if (answer.status() == 200) {
                kept++;
            } else {
                answer.isRefusedWith(409, "funding.not-enough");
                refused++;
            }
        }
        assertThat(kept).isEqualTo(SHARES);
        assertThat(refused).isEqualTo(WISHES - SHARES);
        assertThat(entries(city, "funding.funds-reserved")).hasSize(SHARES);
        var one = city.session("pressed-rest", 5).id();
        reserve(budget, one, 1).isRefusedWith(409, "funding.not-enough");
        assertThat(admin.get("/api/dead-letters").ok().at("/parked")).isEmpty();
    }

    @Test
    void one_wish_sent_sixty_four_times_at_once_reserves_once() throws Exception {
        var city = City.found(admin, "insisting");
        var budget = budget(city, 2 * SHARE);
        var session = city.session("insisting-1", 5).id();
        for (var answer :
                RepeatedCommandTest.atOnce(WISHES, _ -> reserve(budget, session, SHARE))) {
            assertThat(answer.status()).isEqualTo(200);
        }
        assertThat(entries(city, "funding.funds-reserved")).hasSize(1);
    }

    @Test
    void the_money_of_a_cancelled_session_comes_back_and_is_free_again() throws Exception {
        var city = City.found(admin, "flooded");
        var budget = budget(city, SHARE);
        var session = city.session("flooded-1", 5).id();
        reserve(budget, session, SHARE).outcome();
        admin.post(
                        "/api/sessions/" + session + "/cancellation",
                        Map.of(
                                "on",
                                City.TODAY.toString(),
                                "reason",
                                "banjir",
                                "organiserCode",
                                "flooded-DINAS"))
                .outcome();

        var released = awaitRelease(city);

        assertThat(released).hasSize(1);
        var entry = released.getFirst();
        assertThat(entry.get("source").asString())
                .isEqualTo("automation:release-funds-of-cancelled-session");
        assertThat(entry.at("/payload/amount").asLong()).isEqualTo(SHARE);
        assertThat(entry.at("/payload/reason").asString()).isEqualTo("banjir");
        reserve(budget, session, 1).isRefusedWith(409, "funding.session-cancelled");
        reserve(budget, city.session("flooded-2", 5).id(), SHARE).outcome();
    }

    private String budget(City city, long amount) {
        var budget = "/api/agencies/" + city.agency + "/budgets/" + City.TODAY.getYear();
        admin.post(
                        budget + "/allocation",
                        Map.of("amount", "" + amount, "basis", "DPA", "on", YESTERDAY))
                .outcome();
        return budget;
    }

    private Answer reserve(String budget, String session, long amount) {
        return admin.put(
                budget + "/sessions/" + session + "/reservation",
                Map.of("amount", "" + amount, "on", YESTERDAY));
    }

    private List<JsonNode> awaitRelease(City city) throws InterruptedException {
        var deadline = System.nanoTime() + LONG_ENOUGH.toNanos();
        var found = entries(city, "funding.funds-released");
        while (found.isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(50);
            found = entries(city, "funding.funds-released");
        }
        return found;
    }

    private List<JsonNode> entries(City city, String type) {
        return admin.get(
                        "/api/audit?type=%s&agency=%s&size=200&atLeast=%d"
                                .formatted(type, city.id, head() - 1))
                .ok()
                .at("/entries")
                .valueStream()
                .toList();
    }
}
