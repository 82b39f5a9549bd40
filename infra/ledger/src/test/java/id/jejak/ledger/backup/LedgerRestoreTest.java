package id.jejak.ledger.backup;

import static id.jejak.ledger.Samples.commit;
import static id.jejak.ledger.Samples.event;
import static id.jejak.ledger.Samples.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.jejak.ledger.DamagedLedgerException;
import id.jejak.ledger.DuplicateCommandException;
import id.jejak.ledger.EventLedger;
import id.jejak.ledger.JumpingClock;
import id.jejak.ledger.LedgerNotEmptyException;
import id.jejak.ledger.PlacedCommit;
import id.jejak.ledger.Samples;
import id.jejak.ledger.UnreadableLedgerException;
import id.jejak.ledger.mongo.MongoLedgerStore;
import id.jejak.ledger.mongo.MongoServers;
import id.jejak.ledger.sqlite.SqliteArchive;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

@Timeout(60)
class LedgerRestoreTest {

    @TempDir Path source;
    @TempDir Path target;
    @TempDir Path folder;

    private final JumpingClock clock = new JumpingClock(Samples.NOON);
    private Path file;
    private LedgerSum sum;

    @BeforeEach
    void backup() {
        makeBackup(TestStore.SQLITE);
    }

    private void makeBackup(TestStore kind) {
        try (var ledger = kind.ledger(source, clock)) {
            for (int i = 0; i < 30; i++) {
                var next = (int) ledger.lastSequenceOf("ani").orElse(-1) + 1;
                ledger.append(commit("cmd-%s-%d".formatted(kind, i), events("ani", next, 3)));
            }
            var made = new LedgerBackups(ledger, folder, clock).make();
            file = folder.resolve(made.name());
            sum = made.sum();
        }
    }

    @ParameterizedTest
    @CsvSource({"SQLITE,SQLITE", "SQLITE,MONGO", "MONGO,SQLITE", "MONGO,MONGO"})
    void a_backup_of_either_store_goes_into_either_store(TestStore from, TestStore to) {
        if (from != TestStore.SQLITE) {
            makeBackup(from);
        }
        var store = to.open(target);

        assertThat(LedgerRestore.into(store, file)).isEqualTo(sum);

        var later = new JumpingClock(Samples.NOON.plusSeconds(5));
        try (var ledger = EventLedger.over(store, later, new SimpleMeterRegistry())) {
            assertThat(ledger.head()).isEqualTo(sum.events());
            assertThat(ledger.commitOf("cmd-%s-3".formatted(from)))
                    .hasValueSatisfying(
                            receipt -> assertThat(receipt.recordedAt()).isEqualTo(Samples.NOON));
            assertThatExceptionOfType(DuplicateCommandException.class)
                    .isThrownBy(
                            () ->
                                    ledger.append(
                                            commit(
                                                    "cmd-%s-3".formatted(from),
                                                    events("budi", 0, 1))));
            var next = ledger.lastSequenceOf("ani").orElseThrow() + 1;
            assertThat(ledger.append(commit(event("ani", next))).firstPosition())
                    .isEqualTo(sum.events());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_store_with_events_is_not_restored_into(TestStore kind) {
        try (var store = kind.open(target)) {
            store.append(List.of(commit(event("budi", 0))), Samples.NOON);

            assertThatExceptionOfType(LedgerNotEmptyException.class)
                    .isThrownBy(() -> LedgerRestore.into(store, file))
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo("ledger.not-empty"));
            assertThatExceptionOfType(LedgerNotEmptyException.class)
                    .isThrownBy(() -> store.restore(List.of()));
            assertThat(store.head().next()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_rotten_backup_is_not_restored(TestStore kind) throws IOException {
        LedgerBackupTest.flipIn(file, "{\"n\":9}");

        try (var store = kind.open(target)) {
            assertThatExceptionOfType(DamagedLedgerException.class)
                    .isThrownBy(() -> LedgerRestore.into(store, file))
                    .withMessageContaining("is not what was stored");
            assertThat(store.head().next()).isZero();
        }
    }

    @Test
    void what_is_no_ledger_is_not_restored() throws IOException {
        var letter = Files.writeString(folder.resolve("letter.txt"), "Dear ledger, ".repeat(1_000));

        try (var store = TestStore.SQLITE.open(target)) {
            assertThatExceptionOfType(UnreadableLedgerException.class)
                    .isThrownBy(() -> LedgerRestore.into(store, folder.resolve("nothing")));
            assertThatExceptionOfType(DamagedLedgerException.class)
                    .isThrownBy(() -> LedgerRestore.into(store, letter));
            assertThat(store.head().next()).isZero();
        }
    }

    @Test
    void the_file_of_a_stopped_ledger_is_a_backup_too() {
        try (var store = TestStore.MONGO.open(target)) {
            assertThat(LedgerRestore.into(store, source.resolve("ledger.sqlite"))).isEqualTo(sum);
        }
    }

    @Test
    void a_restore_that_was_cut_off_leaves_a_file_without_events() {
        try (var store = TestStore.SQLITE.open(target)) {
            assertThatIllegalStateException().isThrownBy(() -> store.restore(this::cutOff));
            assertThat(store.head().next()).isZero();
            assertThat(LedgerRestore.into(store, file)).isEqualTo(sum);
        }
    }

    @Test
    void a_database_whose_restore_was_cut_off_is_opened_by_nobody() {
        var database = MongoServers.freshDatabase();
        try (var store = MongoLedgerStore.open(database)) {
            assertThatIllegalStateException().isThrownBy(() -> store.restore(this::cutOff));
        }
        assertThatExceptionOfType(UnreadableLedgerException.class)
                .isThrownBy(() -> MongoLedgerStore.open(database))
                .withMessageContaining("was cut off");
    }

    private Iterator<List<PlacedCommit>> cutOff() {
        return Stream.of(0, 1)
                .map(
                        batch -> {
                            if (batch == 1) {
                                throw new IllegalStateException("the power went");
                            }
                            try (var archive = SqliteArchive.open(file)) {
                                return archive.readCommits(0, 1_000);
                            }
                        })
                .iterator();
    }
}
