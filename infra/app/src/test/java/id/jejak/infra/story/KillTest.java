package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * The process dies at any moment of an import, while commands come in as well: nothing acknowledged
 * is lost, and importing the same files again leads where an undisturbed run leads. {@code
 * -Djejak.kill.rounds} and {@code -Djejak.kill.seed} choose.
 */
class KillTest {
    private static final int ROUNDS = Integer.getInteger("jejak.kill.rounds", 3);
    private static final long SEED = Long.getLong("jejak.kill.seed", System.nanoTime());
    private static final int MOST_COMMANDS = 40;
    private static final String KEY = "5e".repeat(32);
    private static final Pattern READY = Pattern.compile("Ready: (\\d+) events");

    /** Files here are imported at every start until they are in. */
    private static final String PENDING = "sample-import";

    @TempDir Path home;
    private volatile int asked;

    @Test
    void killed_again_and_again_it_ends_where_an_undisturbed_run_ends() throws Exception {
        var files = home.resolve("files");
        SampleCut.tiny("sabang", files);
        withoutRatings(files);
        var killed = folder("killed", files);
        try (var diary = new Diary(home.resolve("diary"))) {
            var random = new Random(SEED);
            for (var round = 1; round <= ROUNDS; round++) {
                killedOnce(killed, diary, random.nextInt(MOST_COMMANDS), round);
            }
            var after = afterTheKills(killed, files, diary);
            var undisturbed = undisturbed(files);
            System.out.printf(
                    "kill: seed %d, %d rounds, %d commands acknowledged, digest %s%n",
                    SEED, ROUNDS, diary.read().size(), after.get("digest").asString());
            assertThat(after.get("collections")).isEqualTo(undisturbed.get("collections"));
            assertThat(after.get("digest")).isEqualTo(undisturbed.get("digest"));
        }
    }

    /**
     * A weak rating is answered by a recommendation, and a training by taking it: what is answered
     * depends on which of two streams was recorded first, which a kill may change.
     */
    private static void withoutRatings(Path files) throws IOException {
        Files.delete(files.resolve("kinerja.csv"));
        Files.delete(files.resolve("saran.csv"));
    }

    private Path folder(String name, Path files) throws IOException {
        var data = home.resolve(name);
        KnownAdministrator.in(data);
        SampleCut.copy(files, data.resolve(PENDING));
        return data;
    }

    /** The moment is chosen in commands, so that a slow machine is not killed before it began. */
    private void killedOnce(Path data, Diary diary, int commands, int round) throws Exception {
        try (var jejak = JejakProcess.on(data, KEY)) {
            var admin = jejak.admin();
            var before = asked;
            var client = Thread.ofVirtual().start(() -> keepAsking(admin, diary));
            while (asked < before + commands && client.isAlive()) {
                Thread.sleep(1);
            }
            jejak.kill();
            client.join();
            var imported = Files.exists(data.resolve(PENDING)) ? "during" : "after";
            System.out.printf(
                    "kill: round %d, %s the import, while command %d was on its way%n",
                    round, imported, asked);
        }
    }

    /** Until nothing answers any more; the last command may have been heard or not. */
    private void keepAsking(Api admin, Diary diary) {
        try {
            while (true) {
                asked = asked + 1;
                diary.acknowledged(command(admin, asked).outcome());
            }
        } catch (Api.Unreachable _) {
            // Killed, as it was meant.
        }
    }

    private static Answer command(Api admin, int number) {
        var code = "KILL-" + number;
        return admin.send("POST", "/api/agencies", City.request(code), code);
    }

    private JsonNode afterTheKills(Path data, Path files, Diary diary) throws Exception {
        try (var jejak = JejakProcess.on(data, KEY)) {
            var admin = jejak.admin();
            for (var promised : diary.read()) {
                var number = Integer.parseInt(promised.commandId().substring("KILL-".length()));
                assertThat(command(admin, number).outcome()).isEqualTo(promised);
            }
            sendAll(admin);
            jejak.await(READY);
            importAgain(admin, files);
            return ReadModels.digest(admin);
        }
    }

    /** Those that were cut off on their way as well. */
    private void sendAll(Api admin) {
        for (var number = 1; number <= asked; number++) {
            command(admin, number).outcome();
        }
    }

    private static void importAgain(Api admin, Path files) throws Exception {
        var before = ReadModels.quietHead(admin);
        var run = admin.upload("/api/imports?file=files.zip", SampleCut.zip(files));
        assertThat(run.status()).as(run.text()).isEqualTo(202);
        var path = "/api/imports/" + run.at("/id").asString();
        var now = admin.get(path).ok();
        while (now.at("/state").asString().equals("RUNNING")) {
            Thread.sleep(100);
            now = admin.get(path).ok();
        }
        assertThat(now.at("/state").asString()).as(now.text()).isEqualTo("DONE");
        assertThat(now.at("/accepted").asLong()).as(now.text()).isZero();
        assertThat(ReadModels.ledgerHead(admin)).isEqualTo(before);
    }

    private JsonNode undisturbed(Path files) throws Exception {
        try (var jejak = JejakProcess.on(folder("undisturbed", files), KEY)) {
            var admin = jejak.admin();
            jejak.await(READY);
            sendAll(admin);
            return ReadModels.digest(admin);
        }
    }
}
