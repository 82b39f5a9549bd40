package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Poison for an automation and for a read model in the running application: seen, tried again once
 * the cause is gone, given up for a reason, all of it through HTTP and across a restart.
 */
class PoisonTest {
    private static final List<String> PROCESSORS =
            List.of(Orientation.PROCESSOR, NameBoard.PROCESSOR);
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final String YESTERDAY = City.TODAY.minusDays(1).toString();

    @TempDir Path data;
    private final NameBoard board = new NameBoard("Racun", "Racun Dua");
    private JejakHere jejak;
    private Api admin;
    private City poisoned;
    private String racun;
    private String dua;

    @Test
    void on_the_embedded_default() throws Exception {
        story();
    }

    @Test
    void on_mongodb() throws Exception {
        try (var mongo = new MongoHere()) {
            story(mongo.setting());
        }
    }

    private void story(String... settings) throws Exception {
        try {
            start(settings);
            poisonIsParkedAndOthersGoOn();
            aRetryBeforeTheCauseIsGoneChangesNothing();
            var before = parked(Orientation.PROCESSOR);
            jejak.close();

            start(settings);
            awaitParked(NameBoard.PROCESSOR, 3);
            assertThat(parked(Orientation.PROCESSOR)).isEqualTo(before);
            aRetryAfterTheCauseIsGoneDoesWhatWasMissing();
            aDropGivesUpTheEventForAReasonThatStaysOnRecord();
        } finally {
            jejak.close();
        }
    }

    private void start(String... settings) throws Exception {
        jejak = JejakHere.on(data, List.of(new Orientation(), board), settings);
        admin = jejak.admin();
    }

    private void poisonIsParkedAndOthersGoOn() {
        poisoned = City.found(admin, "poison");
        var sound = City.found(admin, "sound");
        sound.session(Orientation.sessionOf(sound.unit), 9);
        racun = appoint(poisoned, "Racun");
        dua = appoint(poisoned, "Racun Dua");
        retire(racun);
        var sehat = appoint(sound, "Sehat");

        PROCESSORS.forEach(processor -> awaitParked(processor, 3));
        for (var processor : PROCESSORS) {
            var letters = parked(processor, racun);
            assertThat(letters)
                    .extracting(one -> one.get("type").asString())
                    .containsExactlyInAnyOrder("EmployeeAppointed", "EmployeeRetired");
            assertThat(attempts(letters)).containsExactlyInAnyOrder(1, 0);
            assertThat(details(processor)).isEqualTo("degraded: 3 parked");
        }
        await().atMost(LONG_ENOUGH).until(() -> seats(sehat, "training.training-enrolled") == 1);
        await().atMost(LONG_ENOUGH).until(() -> nameOf(sehat).equals("Sehat"));
        retire(sehat);
        await().atMost(LONG_ENOUGH).until(() -> seats(sehat, "training.enrolment-withdrawn") == 1);
        await().atMost(LONG_ENOUGH).until(() -> nameOf(sehat).equals("Sehat (purnabakti)"));
    }

    private void aRetryBeforeTheCauseIsGoneChangesNothing() {
        for (var processor : PROCESSORS) {
            var still = ask(processor, racun, "retry", Map.of()).ok().json();
            assertThat(attempts(still.valueStream().toList())).containsExactlyInAnyOrder(2, 0);
        }
    }

    private void aRetryAfterTheCauseIsGoneDoesWhatWasMissing() {
        poisoned.in(admin).session(Orientation.sessionOf(poisoned.unit), 9);
        board.mend("Racun");
        for (var processor : PROCESSORS) {
            assertThat(ask(processor, racun, "retry", Map.of()).ok().json()).isEmpty();
            awaitParked(processor, 1);
        }
        assertThat(seats(racun, "training.training-enrolled")).isEqualTo(1);
        assertThat(seats(racun, "training.enrolment-withdrawn")).isEqualTo(1);
        assertThat(nameOf(racun)).isEqualTo("Racun (purnabakti)");
        ask(Orientation.PROCESSOR, racun, "retry", Map.of())
                .isRefusedWith(404, "dead-letter.unknown");
    }

    private void aDropGivesUpTheEventForAReasonThatStaysOnRecord() throws Exception {
        for (var processor : PROCESSORS) {
            assertThat(ask(processor, dua, "drop", Map.of()).status()).isEqualTo(400);
            awaitParked(processor, 1);
            var why = Map.of("reason", "Salah rekam, " + processor);
            assertThat(ask(processor, dua, "drop", why).ok().json()).isEmpty();
        }
        var letters = admin.get("/api/dead-letters").ok();
        assertThat(letters.at("/parked")).isEmpty();
        var newest = letters.at("/dropped/0");
        assertThat(newest.at("/reason").asString())
                .isEqualTo("Salah rekam, " + NameBoard.PROCESSOR);
        assertThat(newest.at("/by").asString()).isEqualTo(KnownAdministrator.NAME);
        assertThat(newest.at("/letter/sequence").asString()).isEqualTo(dua);
        assertThat(Files.readAllLines(data.resolve("dropped-letters.jsonl")))
                .satisfiesExactly(
                        first -> assertThat(first).contains(Orientation.PROCESSOR, dua),
                        second -> assertThat(second).contains(NameBoard.PROCESSOR, dua));
        assertThat(seats(dua, "training.training-enrolled")).isZero();
        assertThat(nameOf(dua)).isEmpty();
        PROCESSORS.forEach(processor -> assertThat(details(processor)).isEmpty());
    }

    private String appoint(City city, String name) {
        var person = new HashMap<>(city.newEmployee(name));
        person.put("on", YESTERDAY);
        return admin.post("/api/employees", person).outcome().id();
    }

    private void retire(String employee) {
        var retirement = Map.of("cause", "OWN_REQUEST", "on", City.TODAY.toString());
        admin.post("/api/employees/" + employee + "/retirement", retirement).outcome();
    }

    private Answer ask(String processor, String sequence, String what, Map<String, ?> body) {
        return admin.post("/api/dead-letters/%s/%s/%s".formatted(processor, sequence, what), body);
    }

    private void awaitParked(String processor, int letters) {
        await(processor)
                .atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(parked(processor)).hasSize(letters));
    }

    private List<JsonNode> parked(String processor) {
        return admin.get("/api/dead-letters")
                .ok()
                .at("/parked")
                .valueStream()
                .filter(one -> one.get("processor").asString().equals(processor))
                .toList();
    }

    private List<JsonNode> parked(String processor, String sequence) {
        return parked(processor).stream()
                .filter(one -> one.get("sequence").asString().equals(sequence))
                .toList();
    }

    private static List<Integer> attempts(List<JsonNode> letters) {
        return letters.stream().map(one -> one.get("attempts").asInt()).toList();
    }

    private String details(String processor) {
        var health = admin.get("/actuator/health").at("/components/deadLetters");
        assertThat(health.at("/status").asString()).isEqualTo("UP");
        return health.path("details").path(processor).asString("");
    }

    private int seats(String employee, String type) {
        var head = admin.get("/actuator/health").at("/components/ledger/details/events").asLong();
        var found =
                admin.get(
                        "/api/audit?employee=%s&type=%s&atLeast=%d"
                                .formatted(employee, type, head - 1));
        return found.ok().at("/entries").size();
    }

    private String nameOf(String employee) {
        var shown =
                jejak.part(MongoDatabase.class)
                        .getCollection(NameBoard.NAMES.collection())
                        .find(new Document("_id", employee))
                        .first();
        return shown == null ? "" : shown.getString("name");
    }
}
