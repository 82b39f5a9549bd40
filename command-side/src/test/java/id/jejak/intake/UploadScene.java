package id.jejak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.deciding.CommandRejected;
import id.jejak.intake.csv.TextFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Files that are sent to an empty ledger over HTTP; afterwards no upload is left behind. */
abstract class UploadScene {
    static final String HEADER = "kode,nama,jenis,kode_induk,kode_wilayah,tanggal\n";
    static final String CITY = HEADER + "K,Kota Palembang,kota,,16.71,2014-01-01\n";
    static final String AGENCY = HEADER + "D,Dinas,perangkat_daerah,K,,2014-01-01\n";
    static final MediaType CSV = MediaType.parseMediaType("text/csv");
    static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    @TempDir Path folder;
    TestBed bed;
    Uploads uploads;
    WebTestClient client;

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

    String accepted(String file, MediaType type, byte[] body) {
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

    WebTestClient.ResponseSpec post(String file, MediaType type, byte[] body) {
        return client.post()
                .uri("/api/imports?reason=pindah&file={file}", file)
                .contentType(type)
                .bodyValue(body)
                .exchange();
    }

    /** The uploads are deleted right after the last row: waits until the next import may come. */
    ImportRun ended(String id) throws InterruptedException {
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

    static TextFile named(String name) {
        return new TextFile(name, CITY.getBytes(StandardCharsets.UTF_8));
    }

    static ByteArrayResource named(String name, String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
