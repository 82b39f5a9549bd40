package id.jejak.audit.read.history;

import static id.jejak.pages.PageClient.page;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.officerOf;
import static id.jejak.projecting.AsActor.policyMaker;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.audit.read.FixedPaths;
import id.jejak.audit.read.replay.Replays;
import id.jejak.kernel.Actor;
import id.jejak.pages.PageClient;
import id.jejak.projecting.ReadPosition;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.Map;

class AuditPageTest extends HistoryScene {
    @Test
    void every_event_says_who_when_for_whom_and_why() {
        assertThat(page(as(auditor()), "/audit"))
                .contains("Golongan diberikan", "1 Apr 2021", "officer-7", "head", "=1+1, really")
                .contains("1 Jan 2026 07.00.09 WIB")
                .contains("&quot;rank&quot; : &quot;III/b&quot;");
    }

    @Test
    void the_form_keeps_the_question_and_so_does_the_file() {
        assertThat(page(as(auditor()), "/audit?employee=ani&recordedFrom=2026-01-01"))
                .contains("name=\"employee\" maxlength=\"200\" value=\"ani\"")
                .contains(
                        "/api/audit/export.csv?employee=ani&amp;recordedFrom=2025-12-31T17%3A00%3A00Z");
    }

    @Test
    void a_question_narrows_the_page() {
        assertThat(page(as(auditor()), "/audit?type=training.training-enrolled"))
                .contains("1 peristiwa terbaru")
                .doesNotContain("<span>Golongan diberikan</span>");
    }

    @Test
    void older_events_follow() {
        assertThat(page(as(auditor()), "/audit?before=2")).contains("2 peristiwa terbaru");
    }

    @Test
    void a_wrong_question_is_explained_on_the_page() {
        as(auditor())
                .get()
                .uri("/audit?recordedFrom=yesterday")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("Tanggal ditulis tahun-bulan-hari"));
    }

    @Test
    void an_officer_searches_below_the_own_agency() {
        assertThat(page(as(officerOf("kominfo")), "/audit")).doesNotContain(">#4<");
        assertIsShut(officerOf("kominfo"), "/audit?agency=city");
    }

    @Test
    void a_policy_maker_searches_nothing() {
        assertIsShut(policyMaker(), "/audit");
    }

    private void assertIsShut(Actor actor, String path) {
        as(actor).get().uri(path).exchange().expectStatus().isForbidden();
    }

    private WebTestClient as(Actor actor) {
        var models = stage.server().models();
        var who =
                new WhoDidWhat(
                        new NoteSearch(models, Replays.positions(models), stage.ledger()),
                        new HistoryAccess(new FixedPaths(Map.of())),
                        stage.ledger(),
                        new ReadPosition(models));
        return PageClient.asking(actor, PageClient.names(), new AuditPage(who));
    }
}
