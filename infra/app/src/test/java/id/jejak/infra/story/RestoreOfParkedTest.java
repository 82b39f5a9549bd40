package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A backup says from where automations go on: after a restore, into either store, what was parked
 * or not answered yet comes again, and what was answered stays answered once.
 */
class RestoreOfParkedTest {
    private static final String ENROLLED = "training.training-enrolled";

    @TempDir Path data;
    @TempDir Path elsewhere;
    private City sound;
    private City poisoned;
    private String served;
    private String waiting;
    private long events;

    @Test
    void from_the_embedded_default_to_mongodb() throws Exception {
        try (var mongo = new MongoHere()) {
            restored(backup(), mongo.setting());
        }
    }

    @Test
    void from_mongodb_to_the_embedded_default() throws Exception {
        try (var mongo = new MongoHere()) {
            restored(backup(mongo.setting()));
        }
    }

    private Path backup(String... settings) throws Exception {
        try (var jejak = start(data, settings)) {
            var admin = jejak.admin();
            sound = City.found(admin, "sound");
            sound.session(Orientation.sessionOf(sound.unit), 9);
            poisoned = City.found(admin, "poisoned");
            waiting = poisoned.appoint("Menunggu").id();
            served = sound.appoint("Dilayani").id();
            var desk = new LetterDesk(admin);
            desk.awaitParked(Orientation.PROCESSOR, 1);
            desk.awaitEvents(1, served, ENROLLED);

            var made = admin.post("/api/ledger/backups", Map.of());
            assertThat(made.status()).as(made.text()).isEqualTo(201);
            events = made.at("/sum/events").asLong();
            return data.resolve("backups").resolve(made.at("/name").asString());
        }
    }

    private void restored(Path backup, String... settings) throws Exception {
        var all = new ArrayList<>(List.of(settings));
        all.add("--jejak.restore=" + backup);
        try (var jejak = start(elsewhere, all.toArray(String[]::new))) {
            var admin = jejak.admin();
            var desk = new LetterDesk(admin);
            desk.awaitParked(Orientation.PROCESSOR, 1);
            assertThat(desk.of(Orientation.PROCESSOR, waiting)).hasSize(1);
            poisoned.in(admin).session(Orientation.sessionOf(poisoned.unit), 9);

            assertThat(desk.retry(Orientation.PROCESSOR, waiting).ok().json()).isEmpty();

            var fresh = sound.in(admin).appoint("Baru").id();
            desk.awaitEvents(1, fresh, ENROLLED);
            assertThat(desk.events(waiting, ENROLLED)).isEqualTo(1);
            assertThat(desk.events(served, ENROLLED)).isEqualTo(1);
            assertThat(ReadModels.ledgerHead(admin))
                    .as("a programme, a session, two seats, one employee")
                    .isEqualTo(events + 5);
        }
    }

    private static JejakHere start(Path data, String... settings) throws Exception {
        return JejakHere.on(data, List.of(new Orientation()), settings);
    }
}
