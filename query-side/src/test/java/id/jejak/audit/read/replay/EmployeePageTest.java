package id.jejak.audit.read.replay;

import static id.jejak.audit.read.Story.agency;
import static id.jejak.audit.read.Story.appointed;
import static id.jejak.audit.read.Story.assessed;
import static id.jejak.audit.read.Story.ranked;
import static id.jejak.pages.PageClient.page;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.employee;
import static id.jejak.projecting.AsActor.policyMaker;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.audit.read.FixedPaths;
import id.jejak.kernel.Actor;
import id.jejak.kernel.Role;
import id.jejak.pages.EmployeeSection;
import id.jejak.pages.EmployeeSections;
import id.jejak.pages.PageClient;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

class EmployeePageTest {
    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    /** A section of somebody else's: only auditors are told anything. */
    private static final EmployeeSection MOTTO =
            new EmployeeSection(
                    "motto",
                    10,
                    (actor, employee) -> actor.role() == Role.AUDITOR ? "Motto " + employee : null);

    private Stage stage;

    @BeforeEach
    void tell(@TempDir Path folder) {
        stage = new Stage(folder, new ReplayProjection());
        stage.record(
                agency("city"),
                appointed("ani", "unit", "2015-02-01"),
                ranked("ani", "III/b", "2019-04-01"),
                assessed("a1", 2, "2020-05-01"),
                ranked("ani", "III/c", "2030-04-01"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void the_state_of_today_is_shown_with_its_events() {
        assertThat(page(as(auditor()), "/employees/ani"))
                .contains("Nama ani", "<dd id=\"rank\">III/b</dd>", "Keadaan per 1 Jun 2026")
                .contains("Peristiwa yang membentuk keadaan ini (3)", "1 belum terjadi")
                .contains("<span class=\"bad\">−1</span>");
    }

    @Test
    void an_earlier_day_shows_an_earlier_state() {
        assertThat(page(as(auditor()), "/employees/ani?asOf=2016-01-01"))
                .contains("<dd id=\"rank\">III/a</dd>", "3 belum terjadi");
    }

    @Test
    void what_was_recorded_later_was_not_known() {
        assertThat(page(as(auditor()), "/employees/ani?knownAt=2026-01-01T07:00:01"))
                .contains("<dd id=\"rank\">III/a</dd>", "3 belum tercatat");
    }

    @Test
    void before_the_appointment_there_is_no_service() {
        assertThat(page(as(auditor()), "/employees/ani?asOf=2001-01-01"))
                .contains("Belum diangkat pada hari itu");
    }

    @Test
    void the_slider_stops_where_something_happened_and_today() {
        assertThat(page(as(auditor()), "/employees/ani?asOf=2019-12-31"))
                .contains(
                        "data-days=\"2015-02-01,2019-04-01,2020-05-01,2026-06-01,2030-04-01\"",
                        "max=\"4\"")
                .containsPattern("type=\"range\"[^>]* value=\"1\"");
    }

    @Test
    void somebody_sees_the_own_history_without_links_to_agencies() {
        assertThat(page(as(employee("ani")), "/employees/ani"))
                .contains("Nama ani")
                .doesNotContain("href=\"/agencies/");
    }

    @Test
    void features_add_sections_of_their_own_where_they_have_something_to_say() {
        assertThat(page(as(auditor()), "/employees/ani")).contains("<p id=\"motto\">Motto ani</p>");
        assertThat(page(as(employee("ani")), "/employees/ani"))
                .doesNotContain("motto", "id=\"present\"");
    }

    @Test
    void others_stay_closed() {
        assertStatus(employee("budi"), "/employees/ani", 403);
        assertStatus(policyMaker(), "/employees/ani", 403);
    }

    @Test
    void unknown_people_are_not_found_and_wrong_days_are_told() {
        assertStatus(auditor(), "/employees/nobody", 404);
        assertStatus(auditor(), "/employees/ani?asOf=tomorrow", 400);
        assertStatus(auditor(), "/employees/ani?knownAt=noon", 400);
    }

    private void assertStatus(Actor actor, String path, int status) {
        as(actor).get().uri(path).exchange().expectStatus().isEqualTo(status);
    }

    private WebTestClient as(Actor actor) {
        var models = stage.server().models();
        var paths = new FixedPaths(Map.of("ani", "unit"));
        var names = PageClient.names();
        return PageClient.asking(
                actor,
                names,
                new EmployeePage(
                        new EmployeeReplay(
                                new EmployeePositions(models), new LedgerFacts(stage.ledger())),
                        paths,
                        new ReadPosition(models),
                        names,
                        new EmployeeSections(List.of(MOTTO)),
                        ShippedPolicies.get(),
                        PageClient.MESSAGES,
                        TODAY));
    }
}
