package id.jejak.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.ledger.EventLedger;
import id.jejak.ledger.Node;
import id.jejak.ledger.Survivors;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Two and four processes that write to one database at once, on streams of their own and on one
 * that all want: one sleeps while the others write, others are killed. The database itself is not
 * killed here: the in-process server keeps nothing.
 */
class MongoNodesTest {

    private static final int KILLS = Integer.getInteger("jejak.kills", 2);

    @TempDir Path folder;

    private final String database = MongoServers.freshName();
    private final SplittableRandom random = seeded();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private EventLedger ledger;

    private static SplittableRandom seeded() {
        long seed = Long.getLong("jejak.seed", System.nanoTime());
        System.out.printf("[jejak] nodes with -Djejak.seed=%d%n", seed);
        return new SplittableRandom(seed);
    }

    @BeforeEach
    void open() {
        ledger =
                EventLedger.over(
                        MongoLedgerStore.open(MongoServers.database(database)),
                        Clock.systemUTC(),
                        new SimpleMeterRegistry());
    }

    @AfterEach
    void stop() throws IOException {
        for (var node : nodes) {
            node.close();
        }
        ledger.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    @Timeout(1_800)
    void there_is_neither_gap_nor_fork_nor_loss(int count) throws Exception {
        for (int i = 0; i < count; i++) {
            start(List.of());
        }
        awaitAnswers(nodes, 20);

        var sleeper = nodes.getFirst();
        sleeper.pause();
        awaitAnswers(nodes.subList(1, count), 20);
        sleeper.resume();
        awaitAnswers(List.of(sleeper), 20);

        for (int kill = 0; kill < KILLS; kill++) {
            var victim = random.nextInt(count);
            awaitAnswers(nodes, random.nextInt(1, 30));
            nodes.get(victim).close();
            start(nodes.remove(victim).unanswered());
        }
        awaitAnswers(nodes, 20);
        for (var node : nodes) {
            node.kill();
        }
        var commits = Survivors.verify(ledger, files);
        System.out.printf("[jejak] %d commits of %d nodes%n", commits, count);
        assertThat(ledger.readAggregate("hot", 0, 10)).hasSizeGreaterThan(5);
    }

    private void start(List<Node.Order> again) throws IOException {
        files.add(folder.resolve("acknowledged-%d.txt".formatted(files.size())));
        nodes.add(
                Node.start(
                        random.split(),
                        files.getLast(),
                        again,
                        "mongo",
                        MongoServers.uri(),
                        database));
    }

    /** Each of them answers so many orders from now on. */
    private static void awaitAnswers(List<Node> nodes, int more) {
        var enough = nodes.stream().map(node -> node.answers() + more).toList();
        for (int i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            var wanted = enough.get(i);
            await().atMost(Duration.ofMinutes(2)).until(() -> node.answers() >= wanted);
        }
    }
}
