package id.jejak.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.access.AccessDenied;
import id.jejak.access.NotFound;
import id.jejak.deciding.CommandRejected;
import id.jejak.deciding.InputRejected;
import id.jejak.intake.csv.TextFile;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Role;
import id.jejak.kernel.StableId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

class ImportTest {
    private static final String HEADER = "kode,nama,jenis,kode_induk,kode_wilayah,tanggal";
    private static final String CITY = "K,Kota Palembang,kota,,16.71,2014-01-01";

    @TempDir Path folder;
    private TestBed bed;

    @BeforeEach
    void open() {
        bed = TestBed.on(folder.resolve("ledger.sqlite"));
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void parents_are_registered_before_children_whatever_the_order_of_rows() throws Exception {
        var run =
                bed.run(
                        agencies(
                                "U,Seksi Satu,unit,D,,2014-01-01",
                                "D,Dinas,perangkat_daerah,K,,2014-01-01",
                                CITY));
        assertThat(bed.errors(run)).isEmpty();
        assertThat(run.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(run.accepted()).isEqualTo(3);
        assertThat(run.rowsRead()).isEqualTo(3);
    }

    @Test
    void the_same_file_a_second_time_changes_nothing() throws Exception {
        var file = agencies(CITY, "D,Dinas,perangkat_daerah,K,,2014-01-01", CITY);
        var first = bed.run(file);
        var before = bed.digest();
        var second = bed.run(file);
        assertThat(first.accepted()).isEqualTo(2);
        assertThat(first.unchanged()).isEqualTo(1);
        assertThat(second.accepted()).isZero();
        assertThat(second.unchanged()).isEqualTo(3);
        assertThat(bed.digest()).isEqualTo(before).hasSize(2);
    }

    @Test
    void a_corrected_row_is_decided_anew() throws Exception {
        bed.run(agencies(CITY, "D,Dins,perangkat_daerah,K,,2014-01-01"));
        var run = bed.run(agencies(CITY, "D,Dinas,perangkat_daerah,K,,2014-01-01"));
        assertThat(run.accepted()).isEqualTo(1);
        assertThat(run.unchanged()).isEqualTo(1);
        assertThat(bed.events()).hasSize(3);
    }

    @Test
    void bad_rows_are_named_with_line_column_and_code_and_good_rows_go_in() throws Exception {
        var run =
                bed.run(
                        agencies(
                                CITY,
                                "D,,desa,K,,2014-13-01",
                                "E,\"Dinas\nDua\",perangkat_daerah,K,,2014-01-01",
                                "F,Dinas,perangkat_daerah,TIADA,,2014-01-01",
                                "G,Dinas"));
        assertThat(run.accepted()).isEqualTo(2);
        assertThat(run.refused()).isEqualTo(3);
        assertThat(run.errors()).isEqualTo(5);
        assertThat(bed.errors(run))
                .extracting(e -> e.file() + ":" + e.line() + ":" + e.column() + ":" + e.code())
                .containsExactlyInAnyOrder(
                        "instansi.csv:3:nama:field.missing",
                        "instansi.csv:3:jenis:field.unknown-choice",
                        "instansi.csv:3:tanggal:field.not-a-date",
                        "instansi.csv:6::agency.parent-unknown",
                        "instansi.csv:7::row.wrong-number-of-cells");
    }

    @Test
    void a_row_of_broken_bytes_is_refused_by_column_and_the_next_one_is_taken() throws Exception {
        var text = HEADER + "\nX,Caf\u00e9,kota,,16.71,2014-01-01\n" + CITY + "\n";
        var run = bed.run(new TextFile("instansi.csv", text.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(run.accepted()).isEqualTo(1);
        assertThat(bed.errors(run))
                .singleElement()
                .isEqualTo(
                        new ImportError(
                                "instansi.csv",
                                2,
                                "nama",
                                "field.malformed-utf8",
                                "These bytes are no UTF-8; save the file as UTF-8."));
    }

    @Test
    void a_file_that_breaks_off_keeps_the_rows_before_and_says_so_once() throws Exception {
        var run = bed.run(agencies(CITY, "D,\"Dinas,perangkat_daerah,K,,2014-01-01"));
        assertThat(run.accepted()).isEqualTo(1);
        assertThat(run.files().getFirst().state()).isEqualTo(FileReport.State.REFUSED);
        assertThat(bed.errors(run))
                .extracting(ImportError::code)
                .containsExactly("file.unclosed-quote");
    }

    @Test
    void a_row_that_is_too_long_is_refused_alone() throws Exception {
        var run =
                bed.run(
                        agencies(
                                "X," + "x".repeat(70_000) + ",kota,,16.71,2014-01-01",
                                "Y," + "x".repeat(5_000) + ",kota,,16.71,2014-01-01",
                                CITY));
        assertThat(run.accepted()).isEqualTo(1);
        assertThat(bed.errors(run))
                .extracting(ImportError::code)
                .containsExactly("row.too-long", "field.too-long");
    }

    @Test
    void a_wrong_header_and_an_unknown_kind_refuse_the_file_and_no_other() throws Exception {
        var run =
                bed.run(
                        TextFile.of("daftar.csv", "a,b"),
                        TextFile.of("kompetensi.csv", "kode,nama"),
                        agencies(CITY));
        assertThat(run.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(run.accepted()).isEqualTo(1);
        assertThat(bed.errors(run))
                .extracting(ImportError::code)
                .containsExactly("file.unknown-kind", "file.missing-header");
    }

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
    void officers_import_below_their_own_agency_only_and_see_their_own_runs() throws Exception {
        bed.run(agencies(CITY, "D,Dinas,perangkat_daerah,K,,2014-01-01"));
        var officer =
                new Actor("officer", Role.OFFICER, new AgencyId(StableId.of("agency", "D")), null);
        var run =
                bed.runAs(
                        officer,
                        agencies(
                                "U,Seksi,unit,D,,2014-01-01",
                                "E,Dinas Lain,perangkat_daerah,K,,2014-01-01"));
        assertThat(run.accepted()).isEqualTo(1);
        assertThat(bed.errors(run)).extracting(ImportError::code).containsExactly("access.denied");
        assertThat(bed.imports.runs(officer)).hasSize(1);
        assertThat(bed.imports.runs(TestBed.ADMIN)).hasSize(2);
        var foreign = bed.imports.runs(TestBed.ADMIN).getLast().id();
        assertThatThrownBy(() -> bed.imports.run(foreign, officer)).isInstanceOf(NotFound.class);
    }

    @Test
    void others_do_not_import_at_all() {
        assertThatThrownBy(() -> bed.runAs(TestBed.AUDITOR, agencies(CITY)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> bed.imports.runs(TestBed.AUDITOR))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void every_event_says_which_file_and_line_it_came_from() throws Exception {
        bed.run(agencies(CITY));
        var metadata = new String(bed.events().getFirst().metadata(), StandardCharsets.UTF_8);
        assertThat(metadata)
                .contains("import:instansi.csv#2")
                .contains("\"admin\"")
                .contains("\"test\"");
    }

    @Test
    void a_folder_is_imported_in_the_order_of_kinds() throws Exception {
        var source = Files.createDirectory(folder.resolve("in"));
        Files.writeString(source.resolve("instansi-2.csv"), HEADER + "\nU,S,unit,D,,2014-01-01\n");
        Files.writeString(
                source.resolve("instansi-1.csv"),
                HEADER + "\n" + CITY + "\nD,Dinas,perangkat_daerah,K,,2014-01-01\n");
        Files.writeString(source.resolve(".hidden"), "x");
        var run = bed.imports.importFolder(source, TestBed.ADMIN, "contoh");
        assertThat(run.files())
                .extracting(FileReport::file)
                .containsExactly("instansi-1.csv", "instansi-2.csv");
        assertThat(run.accepted()).isEqualTo(3);
    }

    @Test
    void a_folder_without_files_is_no_import() throws Exception {
        var empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> bed.imports.importFolder(empty, TestBed.ADMIN, null))
                .isInstanceOf(InputRejected.class);
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

    private static TextFile agencies(String... rows) {
        var lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(rows));
        return TextFile.of("instansi.csv", lines.toArray(String[]::new));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
