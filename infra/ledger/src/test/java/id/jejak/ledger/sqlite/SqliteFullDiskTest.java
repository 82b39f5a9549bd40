package id.jejak.ledger.sqlite;

import static id.jejak.ledger.Samples.commit;
import static id.jejak.ledger.Samples.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jejak.ledger.EventLedger;
import id.jejak.ledger.LedgerFullException;
import id.jejak.ledger.Samples;
import id.jejak.ledger.StoredEvent;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A disk that is really full: a small file system in memory. Needs the right to mount; without it
 * the test of a file that may not grow, in {@link SqliteFileTest}, stands alone.
 */
@Timeout(60)
class SqliteFullDiskTest {

    @TempDir Path disk;

    @BeforeEach
    void mount() throws Exception {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=2m", "jejak-test", disk.toString()) == 0,
                "no right to mount a small file system");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void a_full_disk_refuses_commits_and_nothing_else_until_there_is_room() throws Exception {
        try (var ledger = open()) {
            var stored = fill(ledger);

            assertThat(ledger.head()).isEqualTo(stored);
            assertThat(ledger.readFrom(0, 1_000)).hasSize((int) stored);
            assertThat(ledger.commitOf("cmd-" + stored)).isEmpty();
            assertThat(ledger.commitOf("cmd-" + (stored - 1))).isPresent();

            assertThat(run("mount", "-o", "remount,size=16m", disk.toString())).isZero();
            assertThat(append(ledger, stored)).isNull();
            assertThat(append(ledger, stored + 1)).isNull();
            assertThat(ledger.head()).isEqualTo(stored + 2);
        }
        try (var ledger = open()) {
            var positions = ledger.readFrom(0, 1_000).stream().map(StoredEvent::position);
            assertThat(positions)
                    .containsExactlyElementsOf(LongStream.range(0, ledger.head()).boxed().toList());
        }
    }

    /** Until the disk says no, three times over. Returns how many commits were taken. */
    private static long fill(EventLedger ledger) {
        var stored = 0L;
        LedgerFullException refused = null;
        while (refused == null) {
            assertThat(stored).as("commits of 50 kB on 2 MB").isLessThan(100);
            refused = append(ledger, stored);
            stored += refused == null ? 1 : 0;
        }
        assertThat(stored).isPositive();
        assertThat(refused.code()).isEqualTo("ledger.full");
        assertThat(append(ledger, stored)).isNotNull();
        assertThat(append(ledger, stored)).isNotNull();
        return stored;
    }

    private static @Nullable LedgerFullException append(EventLedger ledger, long sequence) {
        var large = Samples.withBody(event("large", sequence), new byte[50_000]);
        return catchThrowableOfType(
                LedgerFullException.class,
                () -> ledger.append(commit("cmd-" + sequence, List.of(large))));
    }

    private EventLedger open() {
        return EventLedger.over(
                SqliteLedgerStore.open(disk.resolve("ledger.sqlite")),
                Clock.systemUTC(),
                new SimpleMeterRegistry());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
