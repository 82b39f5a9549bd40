package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.jejak.ledger.EventLedger;
import id.jejak.ledger.NewCommit;
import id.jejak.ledger.NewEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An event that stands in the ledger and cannot be read. */
class UnreadableEventTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final String AUTOMATION = "automation.withdraw-from-cancelled-session";
    private static final String BROKEN = "broken-session";

    @TempDir Path data;

    @Test
    void a_broken_body_is_parked_and_given_up_on_the_embedded_default() throws Exception {
        aBrokenBodyIsParked();
    }

    @Test
    void a_broken_body_is_parked_and_given_up_on_mongodb() throws Exception {
        try (var mongo = new MongoHere()) {
            aBrokenBodyIsParked(mongo.setting());
        }
    }

    private void aBrokenBodyIsParked(String... settings) throws Exception {
        try (var jejak = JejakHere.on(data, List.of(), settings)) {
            var admin = jejak.admin();
            var desk = new LetterDesk(admin);
            var city = City.found(admin, "broken");
            append(jejak, "training.session-cancelled", "{\"sessionId\": 7}");
            var ani = city.appoint("Ani").id();
            var session = "/api/sessions/" + city.session("called-off", 3).id();
            var today = City.TODAY.toString();
            admin.put(session + "/enrolments/" + ani, Map.of("on", today)).outcome();
            var calledOff =
                    Map.of("on", today, "reason", "banjir", "organiserCode", "broken-DINAS");
            admin.post(session + "/cancellation", calledOff).outcome();

            await("everybody else is served")
                    .atMost(LONG_ENOUGH)
                    .until(() -> desk.events(ani, "training.enrolment-withdrawn") == 1);
            var processors =
                    List.of(
                            AUTOMATION,
                            "read.agency-dashboard",
                            "read.audit-history",
                            "read.training-catalogue");
            await().atMost(LONG_ENOUGH)
                    .until(() -> desk.processorsOf(BROKEN).containsAll(processors));
            for (var processor : processors) {
                assertThat(desk.retry(processor, BROKEN).at("/0/attempts").asInt()).isEqualTo(2);
                var why = Map.of("reason", "Tidak terbaca");
                assertThat(desk.drop(processor, BROKEN, why).ok().json()).isEmpty();
            }
            assertThat(desk.processorsOf(BROKEN)).doesNotContainAnyElementsOf(processors);
        }
    }

    /** It would be wrong to go past what a newer Jejak has recorded: it may matter here. */
    @Test
    void readers_wait_before_an_event_of_a_kind_they_do_not_know_while_commands_go_on()
            throws Exception {
        try (var jejak = JejakHere.on(data, List.of())) {
            var admin = jejak.admin();
            var city = City.found(admin, "unknown");
            var dashboard = "/api/agencies/" + city.id + "/dashboard?atLeast=";
            var last = city.appoint("Ani").position();
            admin.get(dashboard + last).ok();
            append(jejak, "training.session-dreamt-of", "{}");

            var behind = city.appoint("Budi").position();

            admin.get(dashboard + behind).isRefusedWith(503, "read-model.behind");
            var shown = admin.get(dashboard + last).ok();
            assertThat(shown.at("/headcount/total").asInt()).isEqualTo(1);
        }
    }

    private static void append(JejakHere jejak, String type, String body) {
        var event =
                new NewEvent(
                        "broken-event",
                        type,
                        "1",
                        "SessionAggregate",
                        BROKEN,
                        0,
                        Instant.parse("2026-03-01T12:00:00Z"),
                        body.getBytes(UTF_8),
                        "{}".getBytes(UTF_8));
        jejak.part(EventLedger.class).append(new NewCommit("broken", null, List.of(event)));
    }
}
