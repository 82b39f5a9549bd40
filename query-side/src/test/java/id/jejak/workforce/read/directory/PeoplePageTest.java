package id.jejak.workforce.read.directory;

import static id.jejak.audit.read.Story.agency;
import static id.jejak.audit.read.Story.appointed;
import static id.jejak.pages.PageClient.page;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.officerOf;
import static id.jejak.projecting.AsActor.policyMaker;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Actor;
import id.jejak.pages.AgencyPages;
import id.jejak.pages.AgencyTab;
import id.jejak.pages.PageClient;
import id.jejak.projecting.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.nio.file.Path;
import java.util.List;

class PeoplePageTest {
    private static final AgencyTab OVERVIEW = AgencyTab.ofFigures("agency.overview", 10, "");

    private Stage stage;
    private DirectoryModel model;

    @BeforeEach
    void tell(@TempDir Path folder) {
        stage = new Stage(folder, new DirectoryProjection());
        model = new DirectoryModel(stage.server().models());
        stage.record(
                agency("city"),
                agency("city", "kominfo"),
                appointed("ani", "kominfo", "2015-02-01"),
                appointed("budi", "city", "2016-02-01"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void people_are_listed_with_a_way_to_their_history() {
        assertThat(page(as(auditor()), "/agencies/city/people"))
                .contains("Nama ani", "href=\"/employees/ani\"", "href=\"/employees/budi\"")
                .contains("2 orang; halaman 1 dari 1.");
    }

    @Test
    void a_search_narrows_the_list() {
        assertThat(page(as(auditor()), "/agencies/city/people?query=budi"))
                .contains("1 orang", "Nama budi")
                .doesNotContain("Nama ani");
    }

    @Test
    void somebody_without_a_hit_is_told_so() {
        assertThat(page(as(auditor()), "/agencies/city/people?query=zz")).contains("0 orang");
    }

    @Test
    void an_officer_is_not_led_above_the_own_agency() {
        assertThat(page(as(officerOf("kominfo")), "/agencies/kominfo/people"))
                .contains("Nama ani")
                .doesNotContain("href=\"/agencies/city\"");
    }

    @Test
    void the_list_is_a_tab_beside_the_others() {
        assertThat(page(as(auditor()), "/agencies/city/people"))
                .containsSubsequence(
                        "<a href=\"/agencies/city\">Ikhtisar</a>",
                        "<a href=\"/agencies/city/people\" aria-current=\"page\">Pegawai</a>");
    }

    @Test
    void a_policy_maker_sees_nobody() {
        as(policyMaker())
                .get()
                .uri("/agencies/city/people")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void an_unknown_agency_is_not_found() {
        as(auditor()).get().uri("/agencies/nowhere/people").exchange().expectStatus().isNotFound();
    }

    private WebTestClient as(Actor actor) {
        return PageClient.asking(
                actor,
                PageClient.names(new DirectoryNames(model)),
                new PeoplePage(
                        new WhoWorksWhere(model),
                        new AgencyPages(
                                new DirectoryPaths(model), List.of(PeoplePage.TAB, OVERVIEW))));
    }
}
