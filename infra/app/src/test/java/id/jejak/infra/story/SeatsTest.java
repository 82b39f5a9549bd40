package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.stream.IntStream;

class SeatsTest extends StoryApp {
    private static final int SEATS = 5;
    private static final int APPLICANTS = 64;

    @Test
    void sixty_four_who_ask_at_once_for_five_seats_get_five_and_fifty_nine_a_refusal()
            throws Exception {
        var city = City.found(admin, "seats");
        var people =
                IntStream.range(0, APPLICANTS).mapToObj(i -> city.appoint("P" + i).id()).toList();
        var session = "/api/sessions/" + city.session("seats-session", SEATS).id();
        var wish = Map.of("on", City.TODAY.toString());
        var seated = 0;
        var refused = 0;
        for (var answer :
                RepeatedCommandTest.atOnce(
                        APPLICANTS,
                        i -> admin.put(session + "/enrolments/" + people.get(i), wish))) {
            if (answer.status() == 200) {
                seated++;
            } else {
                answer.isRefusedWith(409, "training.no-seat-left");
                refused++;
            }
        }
        assertThat(seated).isEqualTo(SEATS);
        assertThat(refused).isEqualTo(APPLICANTS - SEATS);
        var shown = admin.get("/api/sessions?atLeast=" + (head() - 1)).ok().text();
        assertThat(shown).contains("\"code\":\"seats-session\"").contains("\"seatsLeft\":0");
        var recorded =
                admin.get(
                                "/api/audit?type=training.training-enrolled&agency=%s&size=200"
                                        .formatted(city.id))
                        .ok();
        assertThat(recorded.at("/entries")).hasSize(SEATS);
        assertThat(admin.get("/api/dead-letters").ok().at("/parked")).isEmpty();
    }
}
