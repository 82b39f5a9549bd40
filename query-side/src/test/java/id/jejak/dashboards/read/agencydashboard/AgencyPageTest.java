package id.jejak.dashboards.read.agencydashboard;

import static id.jejak.pages.PageClient.page;
import static id.jejak.projecting.AsActor.administrator;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.employee;
import static id.jejak.projecting.AsActor.officerOf;
import static id.jejak.projecting.AsActor.policyMaker;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.audit.read.FixedPaths;
import id.jejak.kernel.Actor;
import id.jejak.kernel.EmploymentKind;
import id.jejak.pages.AgencyPages;
import id.jejak.pages.AgencyTab;
import id.jejak.pages.PageClient;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.projecting.Deliveries;
import id.jejak.projecting.ReadModelServer;
import id.jejak.projecting.ReadPosition;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

class AgencyPageTest {
    private static final Clock NOVEMBER =
            Clock.fixed(Instant.parse("2026-11-21T05:00:00Z"), ZoneOffset.UTC);

    private static final AgencyTab PEOPLE = AgencyTab.ofPeople("people.title", 20, "/people");

    private final ReadModelServer server = new ReadModelServer();
    private final Deliveries ledger =
            new Deliveries(new AgencyDashboardProjection(), server.database());

    @BeforeEach
    void a_city_with_one_employee() {
        ledger.deliver(
                Facts.agency("city"),
                Facts.agency("city", "health"),
                Facts.appointed("ani", "health", EmploymentKind.PNS, "2015-01-01"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_dashboard_shows_its_figures_and_leads_further_down() {
        assertThat(page(as(auditor()), "/agencies/city"))
                .contains("lang=\"id\"", "Name of city", "<span id=\"headcount\">1</span>")
                .contains("href=\"/agencies/health\"", "href=\"/agencies/city/people\"")
                .contains("/api/agencies/city/dashboard/live?since=2");
    }

    @Test
    void every_chart_is_described_by_a_table() {
        var page = page(as(auditor()), "/agencies/city");
        assertThat(page).contains("data-chart=\"bars\"", "aria-describedby=\"jp-table\"");
        assertThat(page).contains("id=\"jp-table\"", "id=\"years-table\"", "id=\"kinds-table\"");
    }

    @Test
    void an_officer_is_not_led_above_the_own_agency() {
        assertThat(page(as(officerOf("health")), "/agencies/health"))
                .contains("Name of health")
                .doesNotContain("href=\"/agencies/city\"");
    }

    @Test
    void a_policy_maker_sees_figures_and_no_way_to_people() {
        assertThat(page(as(policyMaker()), "/agencies/city"))
                .contains("Name of city")
                .doesNotContain("/people");
    }

    @Test
    void the_year_is_chosen_among_those_with_figures() {
        assertThat(page(as(auditor()), "/agencies/city?year=2024"))
                .contains("<option value=\"2024\" selected=\"selected\">2024</option>");
    }

    @Test
    void a_day_in_the_past_is_counted_anew_and_is_not_live() {
        assertThat(page(as(auditor()), "/agencies/city"))
                .contains("data-live=")
                .doesNotContain("Kembali ke hari ini");
        assertThat(page(as(auditor()), "/agencies/city?asOf=2024-06-30"))
                .contains("value=\"2024-06-30\"", "Kembali ke hari ini", "30 Jun 2024")
                .doesNotContain("data-live=");
    }

    @Test
    void an_unknown_agency_is_not_found() {
        as(auditor()).get().uri("/agencies/nowhere").exchange().expectStatus().isNotFound();
    }

    @Test
    void an_officer_may_not_open_the_agency_above() {
        as(officerOf("health")).get().uri("/agencies/city").exchange().expectStatus().isForbidden();
    }

    @Test
    void everybody_starts_where_they_belong() {
        assertStartsAt(officerOf("health"), "/agencies/health");
        assertStartsAt(employee("ani"), "/employees/ani");
        assertStartsAt(administrator(), "/agencies/city");
    }

    @Test
    void with_several_cities_the_start_is_a_list_of_them() {
        ledger.deliver(Facts.agency("port"));
        assertThat(page(as(auditor()), "/"))
                .contains("href=\"/agencies/city\"", "href=\"/agencies/port\"");
    }

    private void assertStartsAt(Actor actor, String path) {
        as(actor)
                .get()
                .uri("/")
                .exchange()
                .expectStatus()
                .is3xxRedirection()
                .expectHeader()
                .location(path);
    }

    private WebTestClient as(Actor actor) {
        var question =
                new HowDoesThisAgencyStand(
                        server.models(),
                        new ReadPosition(server.models()),
                        ShippedPolicies.get(),
                        NOVEMBER);
        return PageClient.asking(
                actor,
                PageClient.names(),
                new HomePage(question),
                new AgencyPage(
                        question,
                        new HowDidThisAgencyStand(
                                server.models(),
                                new ReadPosition(server.models()),
                                (_, _) -> {},
                                ShippedPolicies.get()),
                        new AgencyPages(new FixedPaths(Map.of()), List.of(PEOPLE, AgencyPage.TAB)),
                        PageClient.MESSAGES));
    }
}
