package id.jejak.ledger.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.ledger.EventLedger;
import id.jejak.ledger.StoredEvent;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Kill -9 in the middle of writing, again and again, on one file. The seed is printed and can be
 * given.
 */
class SqliteKillTest {

    private static final int ROUNDS = 6;

    @TempDir Path folder;

    private record Acknowledged(String commandId, long firstPosition, int events) {

        static Acknowledged parse(String line) {
            var parts = line.split(" ");
            return new Acknowledged(parts[0], Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
        }
    }

    @Test
    @Timeout(60)
    void every_acknowledged_commit_survives_and_none_is_half_there() throws IOException {
        long seed = Long.getLong("jejak.seed", System.nanoTime());
        System.out.println("[jejak] kill -9 rounds with -Djejak.seed=" + seed);
        var random = new SplittableRandom(seed);
        var file = folder.resolve("ledger.sqlite");
        var acknowledged = new ArrayList<Acknowledged>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(appendAndKill(file, random.nextInt(1, 400)));
            verify(file, acknowledged);
        }
    }

    /**
     * What was acknowledged: at least {@code acks} commits, and those that came before the kill
     * struck.
     */
    private List<Acknowledged> appendAndKill(Path file, int acks) throws IOException {
        var printed = folder.resolve("acknowledged-%d.txt".formatted(System.nanoTime()));
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                AppendingProcess.class.getName(),
                                file.toString())
                        .redirectOutput(printed.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try {
            await().pollInterval(Duration.ofMillis(5))
                    .until(() -> wholeLines(printed).size() >= acks);
        } finally {
            process.destroyForcibly().onExit().join();
        }
        return wholeLines(printed).stream().map(Acknowledged::parse).toList();
    }

    /** The kill may cut the last line off; it counts only if it is whole. */
    private static List<String> wholeLines(Path file) throws IOException {
        var text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private static void verify(Path file, List<Acknowledged> acknowledged) {
        try (var ledger =
                EventLedger.over(
                        SqliteLedgerStore.open(file),
                        Clock.systemUTC(),
                        new SimpleMeterRegistry())) {
            var events = ledger.readFrom(0, Integer.MAX_VALUE);
            assertThat(ledger.head()).isEqualTo(events.size());
            for (var commit : acknowledged) {
                var receipt = ledger.commitOf(commit.commandId()).orElseThrow();
                assertThat(receipt.firstPosition()).isEqualTo(commit.firstPosition());
                assertThat(receipt.events()).isEqualTo(commit.events());
            }
            assertEveryCommitIsWhole(ledger, events);
        }
    }

    private static void assertEveryCommitIsWhole(EventLedger ledger, List<StoredEvent> events) {
        var eventsOfAggregate = new HashMap<String, Integer>();
        events.forEach(
                event ->
                        eventsOfAggregate.merge(
                                String.valueOf(event.aggregateId()), 1, Integer::sum));
        eventsOfAggregate.forEach(
                (aggregate, count) -> {
                    var receipt = ledger.commitOf(aggregate.substring("aggregate-of-".length()));
                    assertThat(receipt.orElseThrow().events()).isEqualTo(count);
                });
    }
}
