package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The drill of an operator: back up a running Jejak, check, start another one from the copy. */
class BackupStoryTest {
    private static final String KEY = "5e".repeat(32);
    private static final Pattern READY = Pattern.compile("Ready: (\\d+) events");
    private static final Pattern RESTORED = Pattern.compile("Restored .*events=(\\d+)");
    private static final Pattern REFUSED =
            Pattern.compile("restored into an empty ledger only; this one holds (\\d+) events");

    @TempDir Path data;
    @TempDir Path elsewhere;

    @Test
    void a_backup_of_the_running_ledger_is_made_listed_checked_and_restored() throws Exception {
        try (var jejak = JejakHere.on(data, List.of())) {
            backedUpAndRestored(jejak.admin());
        }
    }

    private void backedUpAndRestored(Api admin) throws Exception {
        City.found(admin, "backup");
        var made = admin.post("/api/ledger/backups", Map.of());
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var name = made.at("/name").asString();
        var events = made.at("/sum/events").asLong();
        assertThat(events).isPositive();
        assertThat(made.at("/sum/digest").asString()).hasSize(64);

        assertThat(admin.get("/api/ledger/backups").ok().json()).contains(made.json());
        var checked = admin.post("/api/ledger/backups/" + name + "/check", Map.of()).ok();
        assertThat(checked.at("/sound").asBoolean()).isTrue();
        admin.post("/api/ledger/backups/ledger-1.sqlite/check", Map.of())
                .isRefusedWith(404, "backup.unknown");

        restore(data.resolve("backups").resolve(name), events);
    }

    private void restore(Path file, long events) throws Exception {
        KnownAdministrator.in(elsewhere);
        try (var other = JejakProcess.on(elsewhere, KEY, "--jejak.restore=" + file)) {
            assertThat(other.await(RESTORED)).isEqualTo(String.valueOf(events));
            assertThat(Long.parseLong(other.await(READY))).isGreaterThanOrEqualTo(events);
            assertThat(other.admin().get("/api/agencies").ok().text()).contains("backup-DINAS");
            other.kill();
        }
        try (var again = JejakProcess.start(elsewhere, KEY, "--jejak.restore=" + file)) {
            again.await(REFUSED);
            assertThat(again.exitCode()).isNotZero();
        }
    }
}
