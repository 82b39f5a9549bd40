package id.jejak.policy.read.book;

import static id.jejak.pages.PageClient.page;
import static id.jejak.policy.read.book.Books.drafted;
import static id.jejak.projecting.AsActor.administrator;
import static id.jejak.projecting.AsActor.employee;
import static id.jejak.projecting.AsActor.policyMaker;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Actor;
import id.jejak.kernel.PolicyRef;
import id.jejak.pages.PageClient;
import id.jejak.policy.events.PolicyEvent.PolicyNameTaken;
import id.jejak.policy.events.PolicyEvent.PolicySimulated;
import id.jejak.policy.rules.shipped.ShippedModels;
import id.jejak.projecting.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

class BookPagesTest {
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
    void the_list_says_what_is_in_force_and_since_when() {
        assertThat(page(as(employee("ani")), "/policies"))
                .contains("IP ASN 2019", "/policies/ip-asn/versions/2019.1", "15 Mei 2019")
                .doesNotContain("2023.1-hypothesis", "/policies/new");
        assertThat(page(as(policyMaker()), "/policies"))
                .contains("2023.1-hypothesis", "/policies/new");
    }

    @Test
    void every_shipped_policy_is_shown_as_tables_with_what_is_uncertain() {
        var client = as(administrator());
        for (var one : ShippedModels.all()) {
            var ref = one.model().ref();
            var shown = page(client, "/policies/" + ref.id() + "/versions/" + ref.version());
            assertThat(shown).as(ref.toString()).contains("Sumber / Source", "class=\"rules\"");
        }
    }

    @Test
    void what_can_be_done_is_shown_to_those_who_may() {
        var draft = "/policies/ip-asn/versions/2023.1-hypothesis";
        assertThat(page(as(policyMaker()), draft))
                .contains("/validation", "/consultations", "/edit")
                .doesNotContain("/adoption");
        var sha256 = ShippedModels.of("ip-asn", "2023.1-hypothesis").model().sha256();
        assertThat(page(as(administrator()), draft))
                .contains("/adoption", "/retirement")
                .containsPattern("name=\"sha256\" value=\"" + sha256 + "\"");
        assertThat(page(as(employee("ani")), "/policies/ip-asn/versions/2019.1"))
                .doesNotContain("data-send", "/edit");
        as(employee("ani")).get().uri(draft).exchange().expectStatus().isNotFound();
    }

    @Test
    void an_official_text_whose_name_was_taken_is_said_and_can_be_read() {
        var path = "/policies/nine-box/versions/2020.1";
        assertThat(page(as(administrator()), path)).doesNotContain("memakai nama versi ini");
        var other = ShippedModels.of("nine-box", "2020.2-ninety-seventy").model();
        var ref = new PolicyRef("nine-box", "2020.1");
        var day = LocalDate.of(2026, 1, 5);
        stage.record(new PolicyNameTaken(ref, other.dmn(), other.sha256(), day));
        assertThat(page(as(administrator()), path))
                .contains("memakai nama versi ini", "sha256=" + other.sha256());
        var book = Books.of(stage);
        assertThat(book.text(administrator(), ref, other.sha256()).dmn()).isEqualTo(other.dmn());
        assertThat(book.version(administrator(), ref, day).standing()).isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void two_versions_are_compared_cell_by_cell() {
        var path = "/policies/nine-box/difference?from=2020.1&to=2020.2-ninety-seventy";
        assertThat(page(as(policyMaker()), path)).contains("<del", "<ins", "75", "70");
    }

    @Test
    void a_trial_tells_whom_it_looked_at() {
        var draft = new PolicyRef("nine-box", "x");
        var model = ShippedModels.of("nine-box", "2020.1").model();
        var women =
                new TreeMap<>(Map.of("from", "2020-01-01", "to", "2025-12-31", "sexes", "FEMALE"));
        var figures = new TreeMap<>(Map.of("changed", BigDecimal.ONE));
        var on = LocalDate.of(2026, 1, 5);
        stage.record(drafted(draft, model.dmn()));
        stage.record(
                new PolicySimulated(draft, model.sha256(), "cd34", 17, women, figures, "ani", on),
                new PolicySimulated(draft, model.sha256(), "cd35", 18, null, figures, "ani", on));
        assertThat(page(as(policyMaker()), "/policies/nine-box/versions/x"))
                .contains("Keputusan 1 Jan 2020 – 31 Des 2025; hanya Perempuan.")
                .contains("Laporan lama: tidak tercatat");
    }

    @Test
    void what_people_typed_is_text_on_the_page() {
        var model = ShippedModels.of("nine-box", "2020.1").model();
        var dmn =
                model.dmn()
                        .replaceFirst("name=\"[^\"]*\"", "name=\"&lt;script&gt;x&lt;/script&gt;\"");
        stage.record(drafted(new PolicyRef("nine-box", "x"), dmn));
        assertThat(page(as(policyMaker()), "/policies/nine-box/versions/x"))
                .contains("&lt;script&gt;x&lt;/script&gt;")
                .doesNotContain("<script>x");
    }

    private WebTestClient as(Actor actor) {
        return PageClient.asking(actor, PageClient.names(), Books.pages(stage));
    }
}
