package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    private LetterDesk desk;
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
            var before = desk.of(Orientation.PROCESSOR);
            jejak.close();

            start(settings);
            desk.awaitParked(NameBoard.PROCESSOR, 3);
            assertThat(desk.of(Orientation.PROCESSOR)).isEqualTo(before);
            aRetryAfterTheCauseIsGoneDoesWhatWasMissing();
            aDropGivesUpTheEventForAReasonThatStaysOnRecord();
        } finally {
            jejak.close();
        }
    }

    private void start(String... settings) throws Exception {
        jejak = JejakHere.on(data, List.of(new Orientation(), board), settings);
        admin = jejak.admin();
        desk = new LetterDesk(admin);
    }

    private void poisonIsParkedAndOthersGoOn() {
        poisoned = City.found(admin, "poison");
        var sound = City.found(admin, "sound");
        sound.session(Orientation.sessionOf(sound.unit), 9);
        racun = appoint(poisoned, "Racun");
        dua = appoint(poisoned, "Racun Dua");
        retire(racun);
        var sehat = appoint(sound, "Sehat");

        PROCESSORS.forEach(processor -> desk.awaitParked(processor, 3));
        for (var processor : PROCESSORS) {
            var letters = desk.of(processor, racun);
            assertThat(letters)
                    .extracting(one -> one.get("type").asString())
                    .containsExactlyInAnyOrder("EmployeeAppointed", "EmployeeRetired");
            assertThat(LetterDesk.attempts(letters)).containsExactlyInAnyOrder(1, 0);
            assertThat(details(processor)).isEqualTo("degraded: 3 parked");
        }
        await().atMost(LONG_ENOUGH)
                .until(() -> desk.events(sehat, "training.training-enrolled") == 1);
        await().atMost(LONG_ENOUGH).until(() -> nameOf(sehat).equals("Sehat"));
        retire(sehat);
        await().atMost(LONG_ENOUGH)
                .until(() -> desk.events(sehat, "training.enrolment-withdrawn") == 1);
        await().atMost(LONG_ENOUGH).until(() -> nameOf(sehat).equals("Sehat (purnabakti)"));
    }

    private void aRetryBeforeTheCauseIsGoneChangesNothing() {
        for (var processor : PROCESSORS) {
            var still = desk.retry(processor, racun).ok().json();
            assertThat(LetterDesk.attempts(still)).containsExactlyInAnyOrder(2, 0);
        }
    }

    private void aRetryAfterTheCauseIsGoneDoesWhatWasMissing() {
        poisoned.in(admin).session(Orientation.sessionOf(poisoned.unit), 9);
        board.mend("Racun");
        for (var processor : PROCESSORS) {
            assertThat(desk.retry(processor, racun).ok().json()).isEmpty();
            desk.awaitParked(processor, 1);
        }
        assertThat(desk.events(racun, "training.training-enrolled")).isEqualTo(1);
        assertThat(desk.events(racun, "training.enrolment-withdrawn")).isEqualTo(1);
        assertThat(nameOf(racun)).isEqualTo("Racun (purnabakti)");
        desk.retry(Orientation.PROCESSOR, racun).isRefusedWith(404, "dead-letter.unknown");
    }

    private void aDropGivesUpTheEventForAReasonThatStaysOnRecord() throws Exception {
        for (var processor : PROCESSORS) {
            assertThat(desk.drop(processor, dua, Map.of()).status()).isEqualTo(400);
            desk.awaitParked(processor, 1);
            var why = Map.of("reason", "Salah rekam, " + processor);
            assertThat(desk.drop(processor, dua, why).ok().json()).isEmpty();
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
        assertThat(desk.events(dua, "training.training-enrolled")).isZero();
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

    private String details(String processor) {
        var health = admin.get("/actuator/health").at("/components/deadLetters");
        assertThat(health.at("/status").asString()).isEqualTo("UP");
        return health.path("details").path(processor).asString("");
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
