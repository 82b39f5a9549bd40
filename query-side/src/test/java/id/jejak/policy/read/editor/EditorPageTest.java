package id.jejak.policy.read.editor;

import static id.jejak.pages.PageClient.page;
import static id.jejak.projecting.AsActor.policyMaker;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.pages.PageClient;
import id.jejak.policy.read.book.Books;
import id.jejak.policy.rules.compiled.SimpleCells;
import id.jejak.policy.rules.compiled.Structure;
import id.jejak.policy.rules.shipped.ShippedModels;
import id.jejak.policy.rules.tables.DmnReader;
import id.jejak.projecting.AsActor;
import id.jejak.projecting.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

import java.nio.file.Path;

class EditorPageTest {
    private Stage stage;

    @BeforeEach
    void fill(@TempDir Path folder) {
        stage = Books.shipped(folder);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void every_shipped_policy_can_be_the_beginning_of_another() {
        for (var one : ShippedModels.all()) {
            var ref = one.model().ref();
            var path = "/policies/" + ref.id() + "/versions/" + ref.version() + "/edit";
            assertThat(page(client(), path))
                    .as(ref.toString())
                    .contains("class=\"grid\"", one.adopted() ? ref.version() + "-draft" : "known")
                    .doesNotContain("<definitions");
        }
    }

    @Test
    void a_press_of_a_button_answers_with_the_grid_after_it() {
        var fields = small("> 3");
        fields.add("op", "rule-add:0:0");
        assertThat(post("/policies/editor", fields))
                .contains("name=\"d0.r1.i0\"", "value=\"&gt; 3\"")
                .doesNotContain("name=\"d0.r2.i0\"");
    }

    @Test
    void a_fact_of_the_dictionary_becomes_a_column_with_its_type_and_words() {
        var fields = small("> 3");
        fields.add("op", "in-add:0");
        fields.add("d0.fact", "employmentKind");
        assertThat(post("/policies/editor", fields))
                .contains(
                        "value=\"employmentKind\"", "value=\"CPNS, PNS, PPPK, PPPK_PARUH_WAKTU\"");
    }

    @Test
    void a_wrong_cell_is_named_at_its_field() {
        var fields = small("\"many\"");
        fields.add("op", "cells");
        assertThat(post("/policies/editor", fields))
                .contains("data-field=\"d0.r0.i0\"", "aturan 1", "Jenisnya tidak cocok.");
    }

    @Test
    void what_is_typed_stays_text() {
        var fields = small("\"><script>x</script>");
        assertThat(post("/policies/editor", fields))
                .contains("&lt;script&gt;x")
                .doesNotContain("<script>x");
    }

    @Test
    void the_grid_is_exported_as_a_model_and_opened_again() {
        var dmn = post("/policies/editor/dmn", small("> 3"));
        assertThat(DmnReader.read(dmn).decisions()).hasSize(1);
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("dmn", dmn);
        assertThat(post("/policies/editor/import", fields)).contains("value=\"&gt; 3\"");
    }

    @Test
    void a_file_that_is_no_model_is_refused_with_a_word() {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("dmn", "<html>");
        assertThat(post("/policies/editor/import", fields)).contains("Bentuk model salah.");
    }

    private static MultiValueMap<String, String> small(String cell) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("id", "trial");
        fields.add("version", "1");
        fields.add("name", "Trial");
        fields.add("d0.name", "result");
        fields.add("d0.hit", "FIRST");
        fields.add("d0.i0.name", "jpInYear");
        fields.add("d0.i0.type", "NUMBER");
        fields.add("d0.o0.name", "result");
        fields.add("d0.o0.type", "NUMBER");
        fields.add("d0.r0.id", "result_r1");
        fields.add("d0.r0.i0", cell);
        fields.add("d0.r0.o0", "1");
        return fields;
    }

    private String post(String path, MultiValueMap<String, String> fields) {
        return AsActor.answer(
                client().post().uri(path).body(BodyInserters.fromFormData(fields)).exchange(),
                String.class);
    }

    private WebTestClient client() {
        var sound =
                new IsThisModelSound(
                        model -> Structure.findings(DmnReader.read(model.dmn())),
                        new SimpleCells());
        return PageClient.asking(
                policyMaker(),
                PageClient.names(),
                new EditorPage(Books.of(stage), sound, PageClient.MESSAGES));
    }
}
