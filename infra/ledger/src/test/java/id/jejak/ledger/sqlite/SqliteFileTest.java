package id.jejak.ledger.sqlite;

import static id.jejak.ledger.Samples.commit;
import static id.jejak.ledger.Samples.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.jejak.ledger.AppendResult;
import id.jejak.ledger.EventLedger;
import id.jejak.ledger.LedgerFullException;
import id.jejak.ledger.LedgerGapException;
import id.jejak.ledger.Samples;
import id.jejak.ledger.UnreadableLedgerException;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/** The file as an auditor, another program or an accident meets it. */
class SqliteFileTest {

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void fileWithThreeCommits() {
        file = folder.resolve("ledger.sqlite");
        try (var ledger = open()) {
            for (var aggregate : new String[] {"ani", "budi", "citra"}) {
                ledger.append(commit("cmd-" + aggregate, events(aggregate, 0, 2)));
            }
        }
    }

    @Test
    void a_plain_sqlite_tool_reads_the_history() throws SQLException {
        assertThat(
                        query(
                                "SELECT group_concat(position || aggregate_id || payload ||"
                                        + " command_id, ' ') FROM history"))
                .startsWith("0ani{\"n\":0}cmd-ani 1ani{\"n\":1}cmd-ani 2budi");
        assertThat(query("PRAGMA user_version")).isEqualTo("2");
        assertThat(query("PRAGMA journal_mode")).isEqualTo("wal");
        assertThat(query("PRAGMA integrity_check")).isEqualTo("ok");
    }

    @Test
    void a_file_of_a_newer_version_is_refused_and_not_touched() throws Exception {
        execute("PRAGMA user_version = 3", "PRAGMA wal_checkpoint(TRUNCATE)");
        var before = Files.readAllBytes(file);

        assertThatExceptionOfType(UnreadableLedgerException.class)
                .isThrownBy(this::open)
                .withMessageContaining("has ledger schema 3")
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("ledger.unreadable"));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_file_of_another_application_is_refused() throws Exception {
        var other = folder.resolve("other.sqlite");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + other);
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE contacts (name TEXT)");
        }

        assertThatExceptionOfType(UnreadableLedgerException.class)
                .isThrownBy(() -> SqliteLedgerStore.open(other))
                .withMessageContaining("without a ledger");
    }

    @Test
    void events_can_neither_be_changed_nor_deleted_by_accident() {
        for (var accident :
                new String[] {
                    "UPDATE events SET payload = x'00' WHERE position = 0",
                    "DELETE FROM events",
                    "DELETE FROM commits",
                    "UPDATE commits SET recorded_at = ''"
                }) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> execute(accident))
                    .withMessageContaining("append-only");
        }
    }

    @Test
    void a_reader_stops_at_a_hole() throws SQLException {
        execute("DROP TRIGGER events_are_never_deleted", "DELETE FROM events WHERE position = 3");

        try (var ledger = open()) {
            assertThat(ledger.readFrom(0, 3)).hasSize(3);
            assertThatExceptionOfType(LedgerGapException.class)
                    .isThrownBy(() -> ledger.readFrom(2, 10))
                    .withMessageContaining("position 3, found 4");
            assertThatExceptionOfType(LedgerGapException.class)
                    .isThrownBy(() -> ledger.readFrom(3, 1));
        }
    }

    @Test
    void a_closed_ledger_is_one_file() {
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(folder.toFile().list()).containsExactly("ledger.sqlite");
    }

    @Test
    void a_full_disk_is_a_clear_refusal_and_writing_goes_on_when_there_is_room() throws Exception {
        var large = Samples.withBody(Samples.event("large", 0), new byte[1 << 20]);
        try (var connection = SqliteConnections.writer(file);
                var disk = connection.createStatement();
                var log = SqliteLog.of(file);
                var writer =
                        new SqliteWriter(connection, new SqliteDamage(), new DurableHead(log))) {
            disk.execute("PRAGMA max_page_count = 50");
            var group = List.of(commit(events("dewi", 0, 1)), commit(large));
            assertThatExceptionOfType(LedgerFullException.class)
                    .isThrownBy(() -> writer.append(group, Samples.NOON))
                    .withMessageContaining("full");
            try (var reader = open()) {
                assertThat(reader.readFrom(0, 10)).hasSize(6);
            }

            disk.execute("PRAGMA max_page_count = 5000");
            assertThat(writer.append(group, Samples.NOON))
                    .hasOnlyElementsOfType(AppendResult.Stored.class);
        }
        try (var ledger = open()) {
            assertThat(ledger.readFrom(0, 10)).hasSize(8);
        }
    }

    @Test
    void two_processes_on_one_file_take_turns() {
        try (var one = open();
                var other = open()) {
            one.append(commit(events("dewi", 0, 3)));
            var receipt = other.append(commit(events("eka", 0, 1)));

            assertThat(receipt.firstPosition()).isEqualTo(9);
            assertThat(one.freshHead()).isEqualTo(10);
            assertThat(one.readFrom(6, 10)).hasSize(4);
        }
    }

    private EventLedger open() {
        return EventLedger.over(
                SqliteLedgerStore.open(file), Clock.systemUTC(), new SimpleMeterRegistry());
    }

    private String query(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.getString(1);
        }
    }

    private void execute(String... sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (var command : sql) {
                statement.execute(command);
            }
        }
    }
}
