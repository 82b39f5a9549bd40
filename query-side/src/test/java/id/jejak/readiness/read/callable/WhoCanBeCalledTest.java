package id.jejak.readiness.read.callable;

import static id.jejak.audit.read.Story.agency;
import static id.jejak.audit.read.Story.appointed;
import static id.jejak.audit.read.Story.assessed;
import static id.jejak.audit.read.Story.corrected;
import static id.jejak.audit.read.Story.day;
import static id.jejak.audit.read.Story.transferred;
import static id.jejak.pages.PageClient.page;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.officerOf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.access.AccessDenied;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Level;
import id.jejak.kernel.RosterId;
import id.jejak.pages.AgencyPages;
import id.jejak.pages.PageClient;
import id.jejak.projecting.Stage;
import id.jejak.readiness.events.ReadinessEvent.AvailabilityConfirmed;
import id.jejak.readiness.events.ReadinessEvent.AvailabilityWithdrawn;
import id.jejak.readiness.events.ReadinessEvent.RosterDefined;
import id.jejak.tallies.Town;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.RetirementCause;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

class WhoCanBeCalledTest {
    private static final RosterId ID = new RosterId("r1");
    private static final AgencyId CITY = new AgencyId("city");
    private static final EmployeeId ANI = new EmployeeId("ani");

    private Stage stage;

    @BeforeEach
    void tell(@TempDir Path folder) {
        stage = new Stage(folder, new ReadinessProjection());
        stage.record(
                agency("city"),
                agency("city", "kominfo"),
                agency("city", "works"),
                appointed("ani", "kominfo", "2015-02-01"),
                assessed("a1", 3, "2024-03-02"),
                new RosterDefined(
                        ID,
                        CITY,
                        "SIAGA-1",
                        "Regu <i>1</i>",
                        new CompetencyId("M.01"),
                        new Level(3),
                        36,
                        "Pesisir",
                        1,
                        day("2025-01-02")));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_member_can_be_called_after_saying_so_and_until_that_day() {
        assertThat(numbers("2026-06-01")).isEqualTo("1 member, 0 callable");
        stage.record(confirmed());
        assertThat(numbers("2026-12-31")).isEqualTo("1 member, 1 callable");
        assertThat(numbers("2027-01-01")).isEqualTo("1 member, 0 callable");
        stage.record(new AvailabilityWithdrawn(ID, CITY, ANI, "Sakit", day("2026-04-01")));
        assertThat(numbers("2026-06-01")).isEqualTo("1 member, 0 callable");
    }

    @Test
    void membership_lapses_with_the_assessment_without_any_event() {
        assertThat(numbers("2027-03-02")).startsWith("1 member");
        assertThat(numbers("2027-03-03")).startsWith("0 member");
    }

    @Test
    void a_correction_or_a_later_assessment_below_the_level_ends_membership() {
        stage.record(corrected("a1", 2, "2024-03-02"));
        assertThat(numbers("2026-06-01")).startsWith("0 member");
        stage.record(assessed("a2", 4, "2025-03-02"));
        assertThat(numbers("2026-06-01")).startsWith("1 member");
        stage.record(assessed("a3", 1, "2026-03-02"), assessed("a0", 5, "2023-03-02"));
        assertThat(numbers("2026-06-01")).startsWith("0 member");
    }

    @Test
    void who_retires_drops_out() {
        stage.record(confirmed(), new EmployeeRetired(ANI, RetirementCause.AGE, day("2026-05-01")));
        assertThat(numbers("2026-06-01")).isEqualTo("0 member, 0 callable");
    }

    @Test
    void units_below_the_minimum_say_how_many_they_lack_and_who_moves_counts_in_the_new_one() {
        stage.record(confirmed());
        assertThat(units()).containsExactly("kominfo 1 0", "works 0 1");
        stage.record(transferred("ani", "kominfo", "works", "2026-04-01"));
        assertThat(units()).containsExactly("kominfo 0 1", "works 1 0");
    }

    @Test
    void people_come_by_steps_in_the_tree_to_those_who_may_read_them() {
        stage.record(confirmed());
        var question = on("2026-06-01");
        assertThat(question.people(auditor(), "kominfo", "r1"))
                .extracting(WhoCanBeCalled.Person::distance)
                .containsExactly(0);
        assertThat(question.people(auditor(), "city", "r1"))
                .extracting(WhoCanBeCalled.Person::distance)
                .containsExactly(1);
        assertThat(question.people(auditor(), "works", "r1"))
                .extracting(WhoCanBeCalled.Person::distance)
                .containsExactly(2);
        assertThat(question.people(officerOf("works"), "works", "r1")).isEmpty();
        assertThatThrownBy(() -> question.people(officerOf("works"), "kominfo", "r1"))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void the_page_shows_rosters_of_the_agency_above() {
        stage.record(confirmed());
        var page =
                new ReadinessPage(
                        on("2026-06-01"),
                        new AgencyPages(Town.paths(Map.of()), List.of(ReadinessPage.TAB)));
        var client = PageClient.asking(officerOf("kominfo"), PageClient.names(), page);
        assertThat(page(client, "/agencies/kominfo/readiness"))
                .contains("Regu &lt;i&gt;1", "1 dapat dipanggil dari 1 anggota", "/employees/ani");
    }

    private String numbers(String today) {
        var one = on(today).rosters(auditor(), "city").getFirst();
        return one.members() + " member, " + one.callable() + " callable";
    }

    private List<String> units() {
        return on("2026-06-01").rosters(auditor(), "city").getFirst().units().stream()
                .map(unit -> unit.id() + " " + unit.callable() + " " + unit.missing())
                .toList();
    }

    private WhoCanBeCalled on(String today) {
        var moment = LocalDate.parse(today).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new WhoCanBeCalled(stage.server().models(), Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static AvailabilityConfirmed confirmed() {
        return new AvailabilityConfirmed(ID, CITY, ANI, day("2026-12-31"), day("2026-03-02"));
    }
}
