package id.jejak.ledger.sqlite;

import static id.jejak.ledger.Samples.commit;
import static id.jejak.ledger.Samples.event;
import static id.jejak.ledger.Samples.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.jejak.ledger.DamagedLedgerException;
import id.jejak.ledger.EventLedger;
import id.jejak.ledger.EventSum;
import id.jejak.ledger.LedgerException;
import id.jejak.ledger.Samples;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** A file after an accident: refused clearly, read as far as it goes, and never written over. */
class SqliteDamageTest {

    private static final int PAGE = 4_096;
    private static final int FLIPS = Integer.getInteger("jejak.flips", 80);

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void fileOfManyPages() {
        file = folder.resolve("ledger.sqlite");
        try (var ledger = open()) {
            for (int i = 0; i < 60; i++) {
                var body = "{\"mark\":\"mark-%d-%s\"}".formatted(i, "x".repeat(500));
                var event =
                        Samples.withBody(event("ani", i), body.getBytes(StandardCharsets.UTF_8));
                ledger.append(commit(event));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0003, 0.1, 0.5, 0.97})
    void a_file_that_was_cut_is_refused_and_not_touched(double part) throws IOException {
        var whole = Files.readAllBytes(file);
        var cut = Arrays.copyOf(whole, (int) (whole.length * part));
        Files.write(file, cut);

        assertThatExceptionOfType(DamagedLedgerException.class)
                .isThrownBy(this::open)
                .withMessageContaining("was cut: %d of".formatted(cut.length))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("ledger.damaged"));
        assertThat(Files.readAllBytes(file)).isEqualTo(cut);
    }

    @Test
    void a_file_of_noise_is_refused_and_not_touched() throws IOException {
        var noise = new byte[3 * PAGE];
        new SplittableRandom(1).nextBytes(noise);
        Files.write(file, noise);

        assertThatExceptionOfType(DamagedLedgerException.class).isThrownBy(this::open);
        assertThat(Files.readAllBytes(file)).isEqualTo(noise);
    }

    @Test
    void a_last_commit_without_its_last_event_is_refused() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER events_are_never_deleted");
            statement.execute("DELETE FROM events WHERE position = 59");
        }

        assertThatExceptionOfType(DamagedLedgerException.class)
                .isThrownBy(this::open)
                .withMessageContaining("should hold 60 events, the last one is missing");
    }

    @Test
    void around_a_broken_page_reads_go_on_and_nothing_is_written() throws IOException {
        var broken = Files.readAllBytes(file);
        var page = indexOf(broken, "mark-30-") / PAGE;
        Arrays.fill(broken, page * PAGE, (page + 1) * PAGE, (byte) 0xFF);
        Files.write(file, broken);

        try (var ledger = open()) {
            assertThat(ledger.readFrom(0, 20)).hasSize(20);
            assertThatExceptionOfType(DamagedLedgerException.class)
                    .isThrownBy(() -> ledger.readFrom(0, 60));
            assertThatExceptionOfType(DamagedLedgerException.class)
                    .isThrownBy(() -> ledger.append(commit(events("budi", 0, 1))))
                    .withMessageContaining("nothing is written to a damaged ledger file");
            assertThat(ledger.readFrom(0, 20)).hasSize(20);
            assertThat(ledger.readFrom(45, 100)).hasSize(15);
            assertThat(ledger.head()).isEqualTo(60);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(broken);
    }

    @Test
    void a_flipped_bit_gives_a_coded_refusal_or_the_very_events_that_were_stored()
            throws IOException {
        long seed = Long.getLong("jejak.seed", System.nanoTime());
        System.out.println("[jejak] flipped bits with -Djejak.seed=" + seed);
        var random = new SplittableRandom(seed);
        var sound = Files.readAllBytes(file);
        var stored = sums();
        for (int i = 0; i < FLIPS; i++) {
            var flipped = sound.clone();
            var at = random.nextInt(sound.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            try (var ledger = open()) {
                assertThat(readAll(ledger)).as("byte %d", at).isEqualTo(stored);
                ledger.readAggregate("ani", 0, 100);
            } catch (LedgerException refused) {
                assertThat(refused.code())
                        .as("byte %d: %s", at, refused)
                        .isIn(List.of("ledger.damaged", "ledger.gap", "ledger.unreadable"));
            }
        }
    }

    @Test
    void a_column_whose_name_was_damaged_is_damage_for_who_writes_as_well() throws IOException {
        var flipped = Files.readAllBytes(file);
        var text = new String(flipped, StandardCharsets.ISO_8859_1);
        flipped[text.indexOf("recorded_at")] ^= 2;
        Files.write(file, flipped);
        assertThatExceptionOfType(DamagedLedgerException.class)
                .isThrownBy(
                        () -> {
                            try (var ledger = open()) {
                                ledger.append(commit(events("budi", 0, 1)));
                            }
                        });
    }

    private List<Long> sums() {
        try (var ledger = open()) {
            return readAll(ledger);
        }
    }

    private static List<Long> readAll(EventLedger ledger) {
        var sums = new ArrayList<Long>();
        for (var read = ledger.readFrom(0, 50); !read.isEmpty(); ) {
            read.forEach(event -> sums.add(EventSum.of(event)));
            read = ledger.readFrom(sums.size(), 50);
        }
        return sums;
    }

    private EventLedger open() {
        return EventLedger.over(
                SqliteLedgerStore.open(file), Clock.systemUTC(), new SimpleMeterRegistry());
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }
}
