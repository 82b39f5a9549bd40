package id.jejak.ledger.sqlite;

import static id.jejak.ledger.Samples.commit;
import static id.jejak.ledger.Samples.events;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.ledger.EventLedger;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** A machine that stops: the disk has what was flushed, and that is all. */
@Timeout(60)
class SqlitePowerCutTest {

    @TempDir Path folder;

    @Test
    void what_was_acknowledged_is_there_after_a_power_cut() throws Exception {
        var file = folder.resolve("ledger.sqlite");
        var survivor = folder.resolve("survivor.sqlite");
        SqliteLedgerStore.open(file).close();
        Files.copy(file, survivor);

        var acknowledged = Collections.synchronizedList(new ArrayList<String>());
        var running = ledger(file, log -> intoLogOf(survivor, log, file));
        appendByMany(running, acknowledged);

        assertThat(acknowledged).hasSize(200);
        try (var ledger = ledger(survivor, log -> log)) {
            assertThat(acknowledged)
                    .allSatisfy(command -> assertThat(ledger.commitOf(command)).isPresent());
        } finally {
            running.close();
        }
    }

    @Test
    void what_a_killed_process_left_is_flushed_before_it_is_shown() throws Exception {
        var file = folder.resolve("ledger.sqlite");
        var left = folder.resolve("left.sqlite");
        SqliteLedgerStore.open(file).close();
        Files.copy(file, left);
        try (var ledger = ledger(file, log -> log)) {
            ledger.append(commit("cmd-1", events("ani", 0, 1)));
            Files.copy(logOf(file), logOf(left));
        }

        var flushes = new ArrayList<String>();
        try (var again = ledger(left, log -> SqliteFlushTest.counted(log, flushes))) {
            assertThat(flushes).hasSize(1);
            assertThat(again.head()).isEqualTo(1);
        }
    }

    private static void appendByMany(EventLedger ledger, List<String> acknowledged)
            throws Exception {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < 200; client++) {
                var id = "cmd-" + client;
                clients.submit(
                        () -> {
                            ledger.append(commit(id, events(id, 0, 1)));
                            acknowledged.add(id);
                        });
            }
        }
    }

    /** A disk that has exactly what was flushed. */
    private static Flush intoLogOf(Path survivor, Flush log, Path file) {
        return () -> {
            log.force();
            Files.copy(logOf(file), logOf(survivor), StandardCopyOption.REPLACE_EXISTING);
        };
    }

    private static Path logOf(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    private static EventLedger ledger(Path file, UnaryOperator<Flush> flushes) {
        return EventLedger.over(
                SqliteLedgerStore.open(file, flushes),
                Clock.systemUTC(),
                new SimpleMeterRegistry());
    }
}
