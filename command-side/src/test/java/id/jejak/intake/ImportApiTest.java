package id.jejak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.reactive.function.BodyInserters;

import java.nio.charset.StandardCharsets;
import java.util.List;

class ImportApiTest extends UploadScene {
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
}
