package id.jejak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.deciding.CommandRejected;
import id.jejak.intake.csv.TextFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class UploadTest {
    private static final String HEADER = "kode,nama,jenis,kode_induk,kode_wilayah,tanggal\n";
    private static final String CITY = HEADER + "K,Kota Palembang,kota,,16.71,2014-01-01\n";
    private static final String AGENCY = HEADER + "D,Dinas,perangkat_daerah,K,,2014-01-01\n";
    private static final MediaType CSV = MediaType.parseMediaType("text/csv");
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    @TempDir Path folder;
    private TestBed bed;
    private Uploads uploads;
    private WebTestClient client;

    @BeforeEach
    void open() throws IOException {
        bed = TestBed.on(folder.resolve("ledger.sqlite"));
        uploads = new Uploads(folder.resolve("uploads"), 1_000_000, Duration.ofSeconds(20));
        client = HttpBed.client(bed, uploads, TestBed.ADMIN);
    }

    @AfterEach
    void nothing_is_left_behind() throws IOException {
        bed.close();
        try (var left = Files.list(folder.resolve("uploads"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_zip_is_imported_without_being_unpacked_and_hidden_files_stay_out() throws Exception {
        var zip =
                zip(
                        Map.of(
                                "data/instansi-2.csv", AGENCY,
                                "data/instansi-1.csv", CITY,
                                "__MACOSX/data/._instansi-1.csv", "x"));
        var run = ended(accepted("data.zip", ZIP, zip));
        assertThat(run.files())
                .extracting(FileReport::file)
                .containsExactly("instansi-1.csv", "instansi-2.csv");
        assertThat(run.accepted()).isEqualTo(2);
    }

    @Test
    void a_zip_whose_names_lead_elsewhere_is_refused() throws Exception {
        for (var name : List.of("../instansi.csv", "/etc/instansi.csv", "a\\..\\instansi.csv")) {
            refused("data.zip", ZIP, zip(Map.of(name, CITY)), 400, "zip.unsafe-name");
        }
        assertThat(bed.events()).isEmpty();
    }

    @Test
    void a_zip_bomb_is_given_up() throws Exception {
        var bomb =
                zip(
                        Map.of(
                                "instansi.csv",
                                HEADER + ("K," + "x".repeat(1_000) + "\n").repeat(30_000)));
        var run = ended(accepted("data.zip", ZIP, bomb));
        assertThat(bed.errors(run)).extracting(ImportError::code).contains("zip.bomb");
        assertThat(run.rowsRead()).isLessThan(30_000);
    }

    @Test
    void what_cannot_be_imported_is_refused_at_once() {
        var text = CITY.getBytes(StandardCharsets.UTF_8);
        refused("instansi.xlsx", CSV, text, 400, "upload.unknown-type");
        refused("daftar.csv", CSV, text, 400, "file.unknown-kind");
        refused("data.zip", ZIP, text, 400, "zip.unreadable");
        refused("instansi.csv", CSV, new byte[1_000_001], 400, "upload.too-large");
        client.post()
                .uri("/api/imports")
                .body(BodyInserters.fromMultipartData("note", "no file"))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .isEqualTo("import.no-files");
    }

    @Test
    void a_second_import_is_refused_while_one_runs() throws Exception {
        var release = new CountDownLatch(1);
        var first =
                bed.imports.start(
                        List.of(named("instansi.csv")),
                        new Order(TestBed.ADMIN, null),
                        () -> awaitQuietly(release));
        refused(
                "instansi.csv",
                CSV,
                CITY.getBytes(StandardCharsets.UTF_8),
                409,
                "import.already-running");
        release.countDown();
        first.thread().join();
    }

    @Test
    void others_than_administrators_and_officers_are_turned_away() {
        client = HttpBed.client(bed, uploads, TestBed.AUDITOR);
        refused("instansi.csv", CSV, new byte[10], 403, "access.denied");
        client.get().uri("/api/imports").exchange().expectStatus().isForbidden();
    }

    @Test
    void leftovers_of_a_killed_process_are_removed_after_a_day() throws Exception {
        var old = Files.createFile(folder.resolve("uploads").resolve("upload-1.part"));
        var now = Instant.parse("2026-01-03T00:00:00Z");
        Files.setLastModifiedTime(old, FileTime.from(now.minus(Duration.ofHours(23))));
        uploads.removeLeftovers(now);
        assertThat(old).exists();
        uploads.removeLeftovers(now.plus(Duration.ofHours(2)));
        assertThat(old).doesNotExist();
    }

    private String accepted(String file, MediaType type, byte[] body) {
        var run =
                post(file, type, body)
                        .expectStatus()
                        .isAccepted()
                        .expectHeader()
                        .exists("Location")
                        .expectBody(ImportRun.class)
                        .returnResult()
                        .getResponseBody();
        assertThat(run).isNotNull();
        return run.id();
    }

    private void refused(String file, MediaType type, byte[] body, int status, String code) {
        post(file, type, body)
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .isEqualTo(code);
    }

    private WebTestClient.ResponseSpec post(String file, MediaType type, byte[] body) {
        return client.post()
                .uri("/api/imports?reason=pindah&file={file}", file)
                .contentType(type)
                .bodyValue(body)
                .exchange();
    }

    /** The uploads are deleted right after the last row: waits until the next import may come. */
    private ImportRun ended(String id) throws InterruptedException {
        for (var tries = 0; tries < 3_000; tries++) {
            try {
                bed.imports.requireFree();
                return bed.imports.run(id, TestBed.ADMIN);
            } catch (CommandRejected _) {
                Thread.sleep(10);
            }
        }
        throw new AssertionError("the import did not end");
    }

    private static TextFile named(String name) {
        return new TextFile(name, CITY.getBytes(StandardCharsets.UTF_8));
    }

    private static ByteArrayResource named(String name, String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
