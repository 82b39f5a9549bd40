package id.jejak.policy.read.histories;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.EmployeeId;
import id.jejak.ledger.NewCommit;
import id.jejak.ledger.NewEvent;
import id.jejak.policy.rules.histories.Histories;
import id.jejak.projecting.Stage;
import id.jejak.tallies.Town;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

class LiveHistoriesTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private Stage stage;
    private LiveHistories histories;

    @BeforeEach
    void start(@TempDir Path folder) {
        stage = new Stage(folder).record(Town.agencies()).record(Town.appointed("ani", "health"));
        histories = new LiveHistories(stage.ledger(), new Histories());
        histories.start();
    }

    @AfterEach
    void stop() {
        histories.stop();
        stage.close();
    }

    @Test
    void histories_follow_the_ledger() {
        assertThat(histories.await(3, LONG)).isEqualTo(3);
        var before = histories.snapshot();
        assertThat(histories.position()).isEqualTo(stage.ledger().head() - 1);

        stage.record(Town.appointed("budi", "works"), Town.transferred("ani", "health", "works"));

        assertThat(histories.await(5, LONG)).isEqualTo(5);
        assertThat(before.size()).isOne();
        var after = histories.snapshot();
        assertThat(after.size()).isEqualTo(2);
        var ani = after.of(new EmployeeId("ani")).orElseThrow();
        var agency = ani.agencyOn((int) Town.LEFT.toEpochDay());
        assertThat(after.world().agencyId(agency)).isEqualTo("works");
    }

    @Test
    void an_event_that_cannot_be_read_is_named() {
        var broken =
                new NewEvent(
                        "event-x",
                        "workforce.employee-appointed",
                        "1",
                        null,
                        null,
                        0,
                        Instant.EPOCH,
                        "{}".getBytes(StandardCharsets.UTF_8),
                        "{}".getBytes(StandardCharsets.UTF_8));
        stage.ledger().append(new NewCommit("commit-x", null, List.of(broken)));

        assertThat(histories.await(4, LONG)).isEqualTo(4);
        assertThat(histories.snapshot().leftOut()).containsExactly(4L);
        assertThat(histories.snapshot().size()).isOne();
    }

    @Test
    void who_starts_again_reads_the_same() {
        histories.await(3, LONG);
        var again = new LiveHistories(stage.ledger(), new Histories());
        again.take();

        assertThat(again.position()).isEqualTo(3);
        assertThat(again.snapshot().get(0).packedBytes())
                .isEqualTo(histories.snapshot().get(0).packedBytes());
    }
}
