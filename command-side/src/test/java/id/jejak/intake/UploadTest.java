package id.jejak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class UploadTest extends UploadScene {
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

    private void refused(String file, MediaType type, byte[] body, int status, String code) {
        post(file, type, body)
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .isEqualTo(code);
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
