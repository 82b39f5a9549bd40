package id.jejak.ledger.sqlite;

import static id.jejak.ledger.Samples.commit;
import static id.jejak.ledger.Samples.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.jejak.ledger.DamagedLedgerException;
import id.jejak.ledger.EventLedger;
import id.jejak.ledger.EventSum;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** An event that is not what was stored is never given to anybody. */
class SqliteSumTest {

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void inside() {
        file = folder.resolve("ledger.sqlite");
    }

    @Test
    void a_changed_body_is_found_by_every_way_to_read_it() throws SQLException {
        try (var ledger = open()) {
            ledger.append(commit(events("ani", 0, 3)));
        }
        change("UPDATE events SET payload = CAST('{\"n\":9}' AS BLOB) WHERE position = 1");

        try (var ledger = open()) {
            assertThat(ledger.readFrom(0, 1)).hasSize(1);
            for (ThrowingCallable reading :
                    List.<ThrowingCallable>of(
                            () -> ledger.readFrom(0, 10),
                            () -> ledger.readAggregate("ani", 0, 10),
                            () -> ledger.read(List.of(1L)),
                            () -> ledger.readCommits(0, 10))) {
                assertThatExceptionOfType(DamagedLedgerException.class)
                        .isThrownBy(reading)
                        .withMessageContaining("the event at position 1 is not what was stored");
            }
            assertThat(ledger.readFrom(2, 1)).hasSize(1);
        }
    }

    @Test
    void whatever_is_changed_the_sum_changes() throws SQLException {
        try (var ledger = open()) {
            ledger.append(commit(events("ani", 0, 1)));
        }
        var texts = Stream.of("event_id", "type", "revision", "aggregate_type", "aggregate_id");
        for (var column : texts.toList()) {
            change("UPDATE events SET %1$s = %1$s || 'x'".formatted(column));
            try (var ledger = open()) {
                assertThatExceptionOfType(DamagedLedgerException.class)
                        .as(column)
                        .isThrownBy(() -> ledger.readFrom(0, 10));
            }
            change("UPDATE events SET %1$s = rtrim(%1$s, 'x')".formatted(column));
        }
        for (var time : List.of("timestamp", "recorded_at")) {
            change("UPDATE events SET %1$s = replace(%1$s, '20', '21')".formatted(time));
            try (var ledger = open()) {
                assertThatExceptionOfType(DamagedLedgerException.class)
                        .as(time)
                        .isThrownBy(() -> ledger.readFrom(0, 10));
            }
            change("UPDATE events SET %1$s = replace(%1$s, '21', '20')".formatted(time));
        }
    }

    @Test
    void a_file_of_schema_1_is_brought_up_to_date_and_goes_on() throws SQLException {
        ledgerOfSchema1();

        try (var ledger = open()) {
            var old = ledger.readFrom(0, 10).getFirst();
            assertThat(old.recordedAt()).isEqualTo(Instant.parse("2026-01-31T08:15:00Z"));
            assertThat(old.payload()).asString().isEqualTo("{\"n\":0}");
            ledger.append(commit(events("ani", 1, 1)));
            assertThat(ledger.readAggregate("ani", 0, 10)).hasSize(2);
            assertThat(number("SELECT sum FROM events WHERE position = 1"))
                    .isEqualTo(EventSum.of(ledger.readFrom(1, 1).getFirst()));
        }
        assertThat(number("PRAGMA user_version")).isEqualTo(2);
    }

    @Test
    void a_backup_of_schema_1_is_read_as_it_is() throws SQLException {
        ledgerOfSchema1();

        try (var archive = SqliteArchive.open(file)) {
            var commit = archive.readCommits(0, 10).getFirst();
            assertThat(commit.recordedAt()).isEqualTo(Instant.parse("2026-01-31T08:15:00Z"));
            assertThat(commit.commit().events()).hasSize(1);
        }
        assertThat(number("PRAGMA user_version")).isEqualTo(1);
    }

    private void ledgerOfSchema1() throws SQLException {
        var time = "'2026-01-31T08:15:00.000000000Z'";
        change(
                SqliteSchema.script(1),
                "INSERT INTO commits VALUES (0, 1, 'c', 'cmd', %1$s, %1$s)".formatted(time),
                """
                INSERT INTO events VALUES (0, 0, 'e', 'sample.happened', '1', 'employee', 'ani', 0, %s,
                                           CAST('{"n":0}' AS BLOB), CAST('{}' AS BLOB))
                """
                        .formatted(time),
                "PRAGMA application_id = 1246054987; PRAGMA user_version = 1;");
    }

    private void change(String... scripts) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("DROP TRIGGER IF EXISTS events_are_never_changed");
            for (var script : scripts) {
                statement.executeUpdate(script);
            }
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.getLong(1);
        }
    }

    private EventLedger open() {
        return EventLedger.over(
                SqliteLedgerStore.open(file), Clock.systemUTC(), new SimpleMeterRegistry());
    }
}
