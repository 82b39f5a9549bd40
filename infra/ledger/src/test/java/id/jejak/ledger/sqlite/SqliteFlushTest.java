package id.jejak.ledger.sqlite;

import static id.jejak.ledger.Samples.NOON;
import static id.jejak.ledger.Samples.commit;
import static id.jejak.ledger.Samples.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.jejak.ledger.DuplicateCommandException;
import id.jejak.ledger.EventLedger;
import id.jejak.ledger.LedgerStore;
import id.jejak.ledger.LedgerUnavailableException;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Nothing is acknowledged, and nothing is seen, before the disk has it. */
@Timeout(60)
class SqliteFlushTest {

    @TempDir Path folder;

    @Test
    void a_group_is_flushed_once_however_many_commits_it_has() {
        var flushes = new ArrayList<String>();
        try (var store = open(log -> counted(log, flushes))) {
            flushes.clear();

            store.append(List.of(commit(events("ani", 0, 2)), commit(events("budi", 0, 1))), NOON);
            assertThat(flushes).hasSize(1);

            store.append(List.of(commit(events("citra", 0, 1))), NOON);
            assertThat(flushes).hasSize(2);
        }
    }

    @Test
    void sqlite_itself_does_not_flush_commits() throws SQLException {
        try (var writer = SqliteConnections.writer(folder.resolve("ledger.sqlite"));
                var statement = writer.createStatement();
                var mode = statement.executeQuery("PRAGMA synchronous")) {
            assertThat(mode.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void nobody_sees_an_event_before_it_is_flushed() {
        var looking = new ReadersView();
        try (var store = open(log -> looking.before(log))) {
            store.append(List.of(commit("cmd-1", events("ani", 0, 2))), NOON);
            looking.into(store);

            store.append(
                    List.of(
                            commit("cmd-2", events("ani", 2, 1)),
                            commit("cmd-3", events("budi", 0, 1))),
                    NOON);

            assertThat(looking.seen).containsExactly("2 2 2 2 1 false -1 1");
            assertThat(looking.head.join()).isEqualTo(4);
            assertThat(ReadersView.at(store)).isEqualTo("4 4 4 3 2 true 0 3");
        }
    }

    @Test
    void a_flush_that_fails_refuses_everything_until_the_file_is_opened_anew() {
        var broken = new Breaking();
        var file = folder.resolve("ledger.sqlite");
        var ledger = ledger(file, broken::on);
        ledger.append(commit("cmd-1", events("ani", 0, 1)));

        broken.now = true;
        assertThatExceptionOfType(LedgerUnavailableException.class)
                .isThrownBy(() -> ledger.append(commit("cmd-2", events("ani", 1, 1))))
                .withMessageContaining("may be stored or not");
        broken.now = false;
        assertThatExceptionOfType(LedgerUnavailableException.class)
                .isThrownBy(() -> ledger.append(commit("cmd-3", events("budi", 0, 1))))
                .withMessageContaining("until a restart");

        assertThat(ledger.freshHead()).isEqualTo(1);
        assertThat(ledger.readFrom(0, 10)).hasSize(1);
        assertThat(ledger.commitOf("cmd-2")).isEmpty();
        ledger.close();
        try (var again = ledger(file, log -> log)) {
            assertThat(again.head()).isEqualTo(2);
            assertThatExceptionOfType(DuplicateCommandException.class)
                    .isThrownBy(() -> again.append(commit("cmd-2", events("ani", 1, 1))));
            again.append(commit("cmd-3", events("budi", 0, 1)));
        }
    }

    @Test
    void an_interrupted_thread_flushes_all_the_same() {
        try (var store = open(log -> log)) {
            Thread.currentThread().interrupt();
            store.append(List.of(commit("cmd-1", events("ani", 0, 1))), NOON);

            assertThat(Thread.interrupted()).isTrue();
            store.append(List.of(commit("cmd-2", events("ani", 1, 1))), NOON);
            assertThat(store.head().next()).isEqualTo(2);
        }
    }

    /** A disk that refuses when it is told to. */
    private static final class Breaking {
        private boolean now;

        Flush on(Flush log) {
            return () -> {
                if (now) {
                    throw new IOException("Input/output error");
                }
                log.force();
            };
        }
    }

    static Flush counted(Flush log, List<String> flushes) {
        return () -> {
            log.force();
            flushes.add("flushed");
        };
    }

    private LedgerStore open(UnaryOperator<Flush> flushes) {
        return SqliteLedgerStore.open(folder.resolve("ledger.sqlite"), flushes);
    }

    private static EventLedger ledger(Path file, UnaryOperator<Flush> flushes) {
        return EventLedger.over(
                SqliteLedgerStore.open(file, flushes),
                Clock.systemUTC(),
                new SimpleMeterRegistry());
    }
}
