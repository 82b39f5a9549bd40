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
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

class ImportApiTest {
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
    void a_file_as_the_body_is_imported() throws Exception {
        var run = accepted("instansi.csv", CSV, CITY.getBytes(StandardCharsets.UTF_8));
        assertThat(ended(run).accepted()).isEqualTo(1);
        client.get()
                .uri("/api/imports/" + run)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("DONE")
                .jsonPath("$.accepted")
                .isEqualTo(1)
                .jsonPath("$.reason")
                .isEqualTo("pindah")
                .jsonPath("$.files[0].kind")
                .isEqualTo("instansi");
        client.get()
                .uri("/api/imports")
                .exchange()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(1);
    }

    @Test
    void the_files_of_a_form_are_imported_in_the_order_of_kinds() throws Exception {
        var form = new MultipartBodyBuilder();
        form.part("note", "no file");
        form.part("file", named("C:\\data\\instansi-2.csv", AGENCY));
        form.part("file", named("instansi-1.csv", CITY));
        var run =
                client.post()
                        .uri("/api/imports?reason=pindah")
                        .body(BodyInserters.fromMultipartData(form.build()))
                        .exchange()
                        .expectStatus()
                        .isAccepted()
                        .expectBody(ImportRun.class)
                        .returnResult()
                        .getResponseBody();
        assertThat(run).isNotNull();
        assertThat(bed.errors(ended(run.id()))).isEmpty();
        assertThat(ended(run.id()).accepted()).isEqualTo(2);
    }

    @Test
    void errors_are_given_as_json_and_as_a_table() throws Exception {
        var body = HEADER + "K,,kota,,16.71,2014-01-01\n";
        var run = accepted("instansi.csv", CSV, body.getBytes(StandardCharsets.UTF_8));
        ended(run);
        client.get()
                .uri("/api/imports/" + run + "/errors")
                .exchange()
                .expectBody()
                .jsonPath("$.counted")
                .isEqualTo(1)
                .jsonPath("$.errors[0].line")
                .isEqualTo(2)
                .jsonPath("$.errors[0].column")
                .isEqualTo("nama");
        client.get()
                .uri("/api/imports/" + run + "/errors")
                .accept(CSV)
                .exchange()
                .expectHeader()
                .contentTypeCompatibleWith(CSV)
                .expectBody(String.class)
                .value(
                        table ->
                                assertThat(table)
                                        .contains("file,line,column,code,message")
                                        .contains("instansi.csv,2,nama,field.missing,"));
    }

    @Test
    void a_table_of_errors_starts_no_formula() {
        for (var cell : List.of("=1+1", "+1", "-1", "@a", "\t=1")) {
            assertThat(ErrorsCsv.plain(cell)).isEqualTo("'" + cell);
        }
        assertThat(ErrorsCsv.plain("nama")).isEqualTo("nama");
        assertThat(ErrorsCsv.of(List.of(new ImportError("=x.csv", 1, "", "a", "b,c"))))
                .contains("'=x.csv,1,,a,\"b,c\"");
    }

    @Test
    void an_import_that_ended_is_not_changed_by_cancelling_and_an_unknown_one_is_not_found()
            throws Exception {
        var run = accepted("instansi.csv", CSV, CITY.getBytes(StandardCharsets.UTF_8));
        ended(run);
        client.delete()
                .uri("/api/imports/" + run)
                .exchange()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("DONE");
        client.delete()
                .uri("/api/imports/none")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody(String.class)
                .isEqualTo("import.not-found");
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
}
