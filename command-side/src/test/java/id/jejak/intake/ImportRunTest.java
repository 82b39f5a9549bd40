package id.jejak.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.deciding.CommandRejected;
import id.jejak.intake.csv.TextFile;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.StableId;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

class ImportRunTest extends FileScene {
    @Test
    void rows_of_one_key_keep_their_order_under_many_lanes() throws Exception {
        var lines = new ArrayList<String>();
        IntStream.range(0, 20).forEach(i -> lines.add("K" + i + ",Nama 0,kota,,16.71,2014-01-01"));
        for (var round = 1; round <= 8; round++) {
            var name = ",Nama " + round + ",kota,,16.71,2014-01-01";
            IntStream.range(0, 20).forEach(i -> lines.add("K" + i + name));
        }
        var run = bed.run(agencies(lines.toArray(String[]::new)));
        assertThat(run.accepted()).isEqualTo(20 * 9);
        var stream = new AgencyId(StableId.of("agency", "K7")).value();
        assertThat(bed.events())
                .filteredOn(event -> stream.equals(event.aggregateId()))
                .extracting(
                        event ->
                                new String(event.payload(), StandardCharsets.UTF_8)
                                        .replaceAll(".*Nama (\\d+).*", "$1"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(0, 8).mapToObj(String::valueOf).toList());
    }

    @Test
    void an_interrupted_and_repeated_import_leaves_what_an_undisturbed_one_leaves()
            throws Exception {
        var file = manyAgencies(1_200);
        var started = bed.imports.start(List.of(file), new Order(TestBed.ADMIN, null), () -> {});
        while (started.run().report().accepted() < 200) {
            Thread.sleep(2);
        }
        bed.close();
        started.thread().join();
        var interrupted = started.run().report();
        assertThat(interrupted.state()).isEqualTo(ImportRun.State.CANCELLED);
        assertThat(interrupted.accepted()).isBetween(200L, 1_199L);

        bed = TestBed.on(folder.resolve("ledger.sqlite"), 3);
        var repeated = bed.run(file);
        assertThat(repeated.accepted() + interrupted.accepted()).isEqualTo(1_200);
        try (var undisturbed = TestBed.on(folder.resolve("other.sqlite"))) {
            undisturbed.run(file);
            assertThat(bed.digest()).isEqualTo(undisturbed.digest()).hasSize(1_200);
        }
    }

    @Test
    void a_cancelled_import_stops_and_keeps_what_it_recorded() throws Exception {
        var started =
                bed.imports.start(
                        List.of(manyAgencies(6_000)), new Order(TestBed.ADMIN, null), () -> {});
        while (started.run().report().accepted() < 100) {
            Thread.sleep(2);
        }
        bed.imports.cancel(started.run().id(), TestBed.ADMIN);
        started.thread().join();
        var run = bed.imports.run(started.run().id(), TestBed.ADMIN);
        assertThat(run.state()).isEqualTo(ImportRun.State.CANCELLED);
        assertThat(run.finishedAt()).isNotNull();
        assertThat(run.files().getFirst().state()).isEqualTo(FileReport.State.STOPPED);
        assertThat(bed.events()).hasSize((int) run.accepted()).hasSizeLessThan(6_000);
    }

    @Test
    void a_second_import_waits_its_turn() throws Exception {
        var release = new CountDownLatch(1);
        var first =
                bed.imports.start(
                        List.of(agencies(CITY)),
                        new Order(TestBed.ADMIN, null),
                        () -> awaitQuietly(release));
        assertThatThrownBy(() -> bed.run(agencies(CITY)))
                .isInstanceOfSatisfying(
                        CommandRejected.class,
                        refused -> assertThat(refused.code()).isEqualTo("import.already-running"));
        release.countDown();
        first.thread().join();
        assertThat(bed.run(agencies(CITY)).unchanged()).isEqualTo(1);
    }

    @Test
    void errors_beyond_a_thousand_are_counted_and_not_kept() throws Exception {
        var lines = IntStream.range(0, 1_500).mapToObj(i -> "X,,kota,,1,2014-01-01").toList();
        var run = bed.run(agencies(lines.toArray(String[]::new)));
        assertThat(run.errors()).isEqualTo(1_500);
        assertThat(bed.errors(run)).hasSize(FileTally.ERRORS_KEPT);
    }

    @Test
    void rows_are_counted_by_kind_and_outcome() throws Exception {
        bed.run(agencies(CITY, "D,,kota,,1,2014-01-01"));
        assertThat(counted("accepted")).isEqualTo(1);
        assertThat(counted("refused")).isEqualTo(1);
    }

    private double counted(String outcome) {
        return bed.meters
                .get("jejak.import.rows")
                .tag("kind", "instansi")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    private static TextFile manyAgencies(int count) {
        return agencies(
                IntStream.range(0, count)
                        .mapToObj(i -> "K" + i + ",Kota " + i + ",kota,,16.71,2014-01-01")
                        .toArray(String[]::new));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
