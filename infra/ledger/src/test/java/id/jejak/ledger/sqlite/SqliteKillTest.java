package id.jejak.ledger.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.ledger.EventLedger;
import id.jejak.ledger.Node;
import id.jejak.ledger.Survivors;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Kill -9 of a loaded process, again and again, on one file. Orders that were not answered are sent
 * to the next process. {@code -Djejak.kills=50} for the full count; the seed is printed and can be
 * given.
 */
class SqliteKillTest {

    private static final int KILLS = Integer.getInteger("jejak.kills", 5);

    @TempDir Path folder;

    @Test
    @Timeout(1_800)
    void every_acknowledged_commit_survives_and_none_is_half_there() throws Exception {
        long seed = Long.getLong("jejak.seed", System.nanoTime());
        System.out.printf("[jejak] %d times kill -9 with -Djejak.seed=%d%n", KILLS, seed);
        var random = new SplittableRandom(seed);
        var file = folder.resolve("ledger.sqlite");
        var acknowledged = folder.resolve("acknowledged.txt");
        var again = List.<Node.Order>of();
        var commits = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            again = loadAndKill(random, file, acknowledged, again);
            commits = verify(file, acknowledged);
        }
        System.out.printf("[jejak] %d acknowledged commits survived %d kills%n", commits, KILLS);
        assertThat(commits).isGreaterThan(KILLS);
    }

    private static List<Node.Order> loadAndKill(
            SplittableRandom random, Path file, Path acknowledged, List<Node.Order> again)
            throws Exception {
        try (var node =
                Node.start(random.split(), acknowledged, again, "sqlite", file.toString())) {
            var enough = random.nextInt(1, 400);
            await("the process answers")
                    .atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(2))
                    .until(() -> node.answers() >= enough);
            Thread.sleep(Duration.ofNanos(random.nextInt(5_000_000)));
            node.kill();
            return node.unanswered();
        }
    }

    private static int verify(Path file, Path acknowledged) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var check = statement.executeQuery("PRAGMA integrity_check")) {
            assertThat(check.getString(1)).isEqualTo("ok");
        }
        try (var ledger =
                EventLedger.over(
                        SqliteLedgerStore.open(file),
                        Clock.systemUTC(),
                        new SimpleMeterRegistry())) {
            return Survivors.verify(ledger, List.of(acknowledged));
        }
    }
}
