package id.jejak.ledger.backup;

import static id.jejak.ledger.Samples.commit;
import static id.jejak.ledger.Samples.event;
import static id.jejak.ledger.Samples.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.jejak.ledger.EventLedger;
import id.jejak.ledger.JumpingClock;
import id.jejak.ledger.Samples;
import id.jejak.ledger.sqlite.SqliteArchive;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

@Timeout(60)
class LedgerBackupTest {

    @TempDir Path data;
    @TempDir Path folder;

    private final JumpingClock clock = new JumpingClock(Samples.NOON);

    private LedgerBackups backups(EventLedger ledger) {
        return new LedgerBackups(ledger, folder.resolve("backups"), clock);
    }

    private static void fill(EventLedger ledger, JumpingClock clock, int commits) {
        for (int i = 0; i < commits; i++) {
            clock.jump(Duration.ofSeconds(i % 3));
            var stream = events("stream-" + i % 7, 4 * (i / 7), 4);
            var loose = event("loose-" + i, null, 0, Samples.NOON.plusSeconds(i));
            ledger.append(commit("cmd-" + i, i % 5 == 0 ? List.of(loose) : stream));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_backup_comes_to_the_same_as_the_ledger(TestStore kind) throws IOException {
        try (var ledger = kind.ledger(data, clock)) {
            fill(ledger, clock, 35);
            var backup = backups(ledger).make();

            assertThat(backup.name()).startsWith("ledger-2026-03-01T12-").endsWith("Z.sqlite");
            assertThat(backup.sum()).isEqualTo(LedgerWalk.sum(ledger, ledger.head()));
            assertThat(backup.sum().commits()).isEqualTo(35);
            assertThat(backup.sound()).isTrue();
            assertThat(backups(ledger).all()).containsExactly(backup);
            assertThat(backups(ledger).check(backup.name()).sound()).isTrue();
            try (var files = Files.list(folder.resolve("backups"))) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrder(backup.name(), backup.name() + ".note");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_backup_is_made_while_the_ledger_goes_on(TestStore kind) {
        try (var ledger = kind.ledger(data, clock)) {
            fill(ledger, clock, 20);
            var goesOn = new AtomicBoolean(true);
            var writing = CompletableFuture.runAsync(() -> append(ledger, goesOn));
            for (int i = 0; i < 3; i++) {
                var backup = backups(ledger).make();
                assertThat(backup.sum()).isEqualTo(LedgerWalk.sum(ledger, backup.sum().events()));
            }
            goesOn.set(false);
            writing.join();
            assertThat(backups(ledger).all())
                    .hasSize(3)
                    .extracting(backup -> backup.sum().events())
                    .doesNotHaveDuplicates()
                    .isSorted();
        }
    }

    private static void append(EventLedger ledger, AtomicBoolean goesOn) {
        for (int i = 0; goesOn.get(); i++) {
            ledger.append(commit(events("busy", 3 * i, 3)));
        }
    }

    @Test
    void the_same_events_come_to_the_same_in_both_stores_and_any_change_to_something_else() {
        try (var sqlite = TestStore.SQLITE.ledger(data, new JumpingClock(Samples.NOON));
                var mongo = TestStore.MONGO.ledger(data, new JumpingClock(Samples.NOON))) {
            for (int i = 0; i < 10; i++) {
                var commit = commit("cmd-" + i, events("ani", 2 * i, 2));
                sqlite.append(commit);
                mongo.append(commit);
            }
            assertThat(LedgerWalk.sum(sqlite, 20)).isEqualTo(LedgerWalk.sum(mongo, 20));
            assertThat(LedgerWalk.sum(sqlite, 18)).isNotEqualTo(LedgerWalk.sum(mongo, 20));

            var event = event("e", "budi", 0, Samples.NOON);
            sqlite.append(commit(event));
            mongo.append(commit(Samples.withBody(event, "{\"n\":1}".getBytes())));
            assertThat(LedgerWalk.sum(sqlite, 21)).isNotEqualTo(LedgerWalk.sum(mongo, 21));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"n":5} | is not what was stored
                    cmd-5   | comes to
                    """)
    void a_backup_that_rotted_is_told_from_a_sound_one(String rot, String told) throws IOException {
        try (var ledger = TestStore.SQLITE.ledger(data, clock)) {
            fill(ledger, clock, 10);
            var rotten = backups(ledger).make();
            clock.jump(Duration.ofDays(1));
            var sound = backups(ledger).make();
            flipIn(folder.resolve("backups").resolve(rotten.name()), rot);

            var checked = backups(ledger).check(rotten.name());

            assertThat(checked.sound()).isFalse();
            assertThat(checked.problem()).contains(told);
            assertThat(checked.checkedAt()).isEqualTo(clock.instant());
            assertThat(backups(ledger).all()).containsExactly(checked, sound);
        }
    }

    /** Wherever the text stands in the file: SQLite leaves copies in pages that were split. */
    static void flipIn(Path file, String text) throws IOException {
        var bytes = Files.readAllBytes(file);
        var latin = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(latin).contains(text);
        for (var at = latin.indexOf(text); at >= 0; at = latin.indexOf(text, at + 1)) {
            bytes[at + text.length() - 2] ^= 1;
        }
        Files.write(file, bytes);
    }

    @Test
    void a_backup_that_was_cut_is_told_too() throws IOException {
        try (var ledger = TestStore.SQLITE.ledger(data, clock)) {
            fill(ledger, clock, 10);
            var backup = backups(ledger).make();
            var file = folder.resolve("backups").resolve(backup.name());
            var whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length - 5_000));

            var checked = backups(ledger).check(backup.name());

            assertThat(checked.sound()).isFalse();
            assertThat(checked.problem()).startsWith("ledger.damaged: ").contains("was cut");
        }
    }

    @Test
    void nothing_outside_the_folder_is_a_backup() {
        try (var ledger = TestStore.SQLITE.ledger(data, clock)) {
            for (var name : List.of("../ledger.sqlite", "ledger-2026.sqlite", "x", "")) {
                assertThatExceptionOfType(BackupProblem.class)
                        .isThrownBy(() -> backups(ledger).check(name))
                        .satisfies(none -> assertThat(none.code()).isEqualTo("backup.unknown"));
            }
            assertThat(backups(ledger).all()).isEmpty();
        }
    }

    @Test
    void an_empty_ledger_has_a_backup_too() {
        try (var ledger = TestStore.MONGO.ledger(data, clock)) {
            var backup = backups(ledger).make();

            assertThat(backup.sum().events()).isZero();
            assertThat(backups(ledger).check(backup.name()).sound()).isTrue();
            try (var archive =
                    SqliteArchive.open(folder.resolve("backups").resolve(backup.name()))) {
                assertThat(archive.head()).isZero();
            }
        }
    }
}
