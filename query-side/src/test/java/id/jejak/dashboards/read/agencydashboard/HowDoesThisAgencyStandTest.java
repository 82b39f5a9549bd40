package id.jejak.dashboards.read.agencydashboard;

import static id.jejak.evaluation.events.KirkpatrickLevel.BEHAVIOUR;
import static id.jejak.evaluation.events.KirkpatrickLevel.REACTION;
import static id.jejak.kernel.EmploymentKind.CPNS;
import static id.jejak.kernel.EmploymentKind.PNS;
import static id.jejak.kernel.EmploymentKind.PPPK;
import static id.jejak.kernel.EmploymentKind.PPPK_PARUH_WAKTU;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.access.AccessDenied;
import id.jejak.access.NotFound;
import id.jejak.award.events.AwardKind;
import id.jejak.competency.events.CompetencyEvent.CompetencyDefined;
import id.jejak.competency.events.CompetencyKind;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.AwardYear;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Cell;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Child;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Competency;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Coverage;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Evaluations;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Headcount;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.LearningYear;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Named;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Result;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Role;
import id.jejak.kernel.Sex;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.projecting.Deliveries;
import id.jejak.projecting.ReadModelServer;
import id.jejak.projecting.ReadPosition;
import id.jejak.workforce.events.AgencyEvent.AgencyRenamed;
import id.jejak.workforce.events.AgencyKind;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;

/** Every event is delivered twice. */
class HowDoesThisAgencyStandTest {
    private static final Actor AUDITOR = new Actor("auditor", Role.AUDITOR, null, null);

    private final ReadModelServer server = new ReadModelServer();
    private final Deliveries ledger =
            new Deliveries(new AgencyDashboardProjection(), server.database());

    @BeforeEach
    void a_city_with_two_agencies_and_a_unit() {
        ledger.deliver(
                Facts.agency("city"),
                Facts.agency("city", "health"),
                Facts.agency("city", "works"),
                Facts.agency("city", "health", "clinic"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void an_agency_says_where_it_stands_in_the_tree() {
        ledger.deliver(
                new AgencyRenamed(new AgencyId("works"), "Public works", Facts.day("2020-01-01")));

        var answer = asked("health", "2026-11-21");

        assertThat(answer.agency().kind()).isEqualTo(AgencyKind.AGENCY);
        assertThat(answer.agency().parent()).isEqualTo(new Named("city", "Name of city"));
        assertThat(answer.agency().path())
                .containsExactly(
                        new Named("city", "Name of city"), new Named("health", "Name of health"));
        assertThat(answer.children()).extracting(Child::id).containsExactly("clinic");
        assertThat(asked("city", "2026-11-21").children())
                .extracting(Child::name)
                .containsExactly("Name of health", "Public works");
        assertThat(answer.position()).isEqualTo(4);
    }

    @Test
    void the_headcount_includes_everybody_below_and_nobody_retired() {
        ledger.deliver(
                Facts.appointed("ani", "clinic", PNS, "2015-01-01"),
                Facts.appointed("budi", "health", PPPK, "2022-03-01"),
                Facts.appointed("cici", "works", CPNS, "2026-01-01"),
                Facts.appointed("dedi", "clinic", PNS, "1999-01-01"),
                Facts.retired("dedi", "2026-02-01"));

        assertThat(asked("health", "2026-11-21").headcount())
                .isEqualTo(
                        new Headcount(
                                2,
                                Map.of(CPNS, 0L, PNS, 1L, PPPK, 1L, PPPK_PARUH_WAKTU, 0L),
                                Map.of(Sex.FEMALE, 2L, Sex.MALE, 0L)));
        assertThat(asked("city", "2026-11-21").children())
                .extracting(Child::headcount)
                .containsExactly(2L, 1L);
    }

    @Test
    void who_moves_takes_past_and_present_along() {
        ledger.deliver(
                Facts.appointed("ani", "clinic", PNS, "2015-01-01"),
                Facts.completed("ani", "s1", "25", "2025-05-05", "2025-11-05"),
                Facts.transferred("ani", "clinic", "works", "2026-01-01"));

        assertThat(asked("health", "2026-11-21").headcount().total()).isZero();
        assertThat(learned("health", 2025).trainings()).isZero();
        assertThat(asked("works", "2026-11-21").headcount().total()).isOne();
        assertThat(learned("works", 2025).pns().met()).isEqualTo(share(1, 1, "1.0000"));
        assertThat(learned("city", 2025).trainings()).isOne();
    }

    @Test
    void an_assessment_covers_until_the_end_of_its_month_three_years_later() {
        ledger.deliver(
                Facts.appointed("ani", "clinic", PNS, "2015-01-01"),
                Facts.appointed("budi", "clinic", PNS, "2015-01-01"),
                Facts.assessed("ani", "as1", "2023-11-05", Facts.result("M.01", 3, 3)));

        assertThat(asked("clinic", "2026-11-30").assessment()).isEqualTo(share(1, 2, "0.5000"));
        assertThat(asked("clinic", "2026-12-01").assessment()).isEqualTo(share(0, 2, "0.0000"));
        assertThat(asked("works", "2026-12-01").assessment()).isEqualTo(new Coverage(0, 0, null));
    }

    @Test
    void the_heat_map_counts_gaps_of_the_latest_level_as_corrected() {
        ledger.deliver(
                new CompetencyDefined(
                        new CompetencyId("M.01"),
                        CompetencyKind.MANAGERIAL,
                        "Integritas",
                        "…",
                        Facts.day("2017-01-01")),
                Facts.appointed("ani", "clinic", PNS, "2015-01-01"),
                Facts.appointed("budi", "health", PNS, "2015-01-01"),
                Facts.assessed(
                        "ani",
                        "as1",
                        "2024-01-05",
                        Facts.result("M.01", 1, 3),
                        Facts.result("T.7", 2, 2)),
                Facts.assessed("ani", "as2", "2025-01-05", Facts.result("M.01", 2, 3)),
                Facts.assessed("budi", "as3", "2025-02-05", Facts.result("M.01", 4, 3)),
                Facts.corrected("ani", "as1", "2026-01-05", Facts.result("T.7", 0, 2)));

        var gaps = asked("health", "2026-11-21").gaps();
        assertThat(gaps.competencies())
                .containsExactly(
                        new Competency("M.01", "Integritas"), new Competency("T.7", "T.7"));
        assertThat(gaps.own().cells())
                .containsExactly(
                        new Cell("M.01", 2, 1, -1, new BigDecimal("-0.50")),
                        new Cell("T.7", 1, 1, -2, new BigDecimal("-2.00")));
        assertThat(gaps.children()).hasSize(1);
        assertThat(gaps.children().getFirst().cells())
                .contains(new Cell("M.01", 1, 1, -1, new BigDecimal("-1.00")));
    }

    @Test
    void jp_of_pns_fall_into_bands_and_twenty_meet_the_duty() {
        ledger.deliver(
                Facts.appointed("ani", "clinic", PNS, "2015-01-01"),
                Facts.appointed("budi", "clinic", CPNS, "2025-03-01"),
                Facts.appointed("cici", "clinic", PNS, "2026-01-01"),
                Facts.appointed("dedi", "clinic", PNS, "1990-01-01"),
                Facts.retired("dedi", "2025-02-01"),
                Facts.completed("ani", "s1", "12.5", "2025-05-05", "2025-11-05"),
                Facts.completed("ani", "s2", "7.5", "2025-06-05", "2025-12-05"),
                Facts.completed("budi", "s1", "9.99", "2025-05-05", "2025-11-05"));

        var year = learned("clinic", 2025);
        assertThat(year.pns().bands())
                .isEqualTo(Map.of("0", 1L, "1-9", 1L, "10-19", 0L, "20-39", 1L, "40+", 0L));
        assertThat(year.pns().jp()).isEqualByComparingTo("29.99");
        assertThat(year.pns().met()).isEqualTo(share(1, 3, "0.3333"));
        assertThat(year.trained()).isEqualTo(share(2, 3, "0.6667"));
        assertThat(year.trainings()).isEqualTo(3);
    }

    @Test
    void pppk_have_a_ceiling_for_each_contract_year_and_no_floor() {
        ledger.deliver(
                Facts.appointed("ani", "clinic", PPPK, "2024-07-01"),
                Facts.appointed("budi", "clinic", PPPK, "2024-07-01"),
                Facts.completed("ani", "s1", "20", "2024-12-05", "2025-06-05"),
                Facts.completed("ani", "s2", "5", "2025-06-30", "2025-12-30"),
                Facts.completed("budi", "s1", "20", "2024-12-05", "2025-06-05"),
                Facts.completed("budi", "s3", "5", "2025-07-01", "2026-01-01"));

        assertThat(learned("clinic", 2024).pppk().above()).isOne();
        assertThat(learned("clinic", 2024).pppk().within()).isOne();
        assertThat(learned("clinic", 2025).pppk().above()).isZero();
        assertThat(learned("clinic", 2025).pppk().jp()).isEqualByComparingTo("10");
        assertThat(learned("clinic", 2025).pns().met()).isEqualTo(new Coverage(0, 0, null));
    }

    @Test
    void an_evaluation_of_behaviour_is_overdue_the_day_after_it_was_due() {
        ledger.deliver(
                Facts.appointed("ani", "clinic", PNS, "2015-01-01"),
                Facts.completed("ani", "s1", "10", "2026-01-05", "2026-07-05"),
                Facts.completed("ani", "s2", "10", "2026-02-05", "2026-08-05"),
                Facts.completed("ani", "s3", "10", "2026-09-05", "2027-03-05"),
                Facts.evaluated("ani", "s1", REACTION, "90", "2026-01-06"),
                Facts.evaluated("ani", "s1", BEHAVIOUR, "70", "2026-07-01"),
                Facts.evaluated("ani", "s1", BEHAVIOUR, "75", "2026-07-02"));

        assertThat(asked("clinic", "2026-08-05").evaluations())
                .extracting(
                        Evaluations::due,
                        Evaluations::done,
                        Evaluations::waiting,
                        Evaluations::overdue)
                .containsExactly(2L, 1L, 2L, 0L);
        assertThat(asked("clinic", "2026-08-06").evaluations().overdue()).isOne();
        assertThat(asked("clinic", "2026-08-06").evaluations().results())
                .contains(
                        new Result(REACTION, 1, new BigDecimal("90.00")),
                        new Result(BEHAVIOUR, 2, new BigDecimal("72.50")));
    }

    @Test
    void nobody_waits_for_the_evaluation_of_somebody_retired() {
        ledger.deliver(
                Facts.appointed("ani", "clinic", PNS, "2015-01-01"),
                Facts.completed("ani", "s1", "30", "2026-01-05", "2026-07-05"),
                Facts.retired("ani", "2026-03-01"));

        assertThat(asked("clinic", "2026-08-06").evaluations().waiting()).isZero();
        assertThat(learned("clinic", 2026).pns().met()).isEqualTo(share(1, 1, "1.0000"));
    }

    @Test
    void a_revoked_award_is_not_counted() {
        ledger.deliver(
                Facts.appointed("ani", "clinic", PNS, "2015-01-01"),
                Facts.granted("ani", "aw1", AwardKind.SATYALANCANA_X, "2025-08-17"),
                Facts.granted("ani", "aw2", AwardKind.INNOVATION, "2026-08-17"),
                Facts.revoked("ani", "aw2", AwardKind.INNOVATION, "2026-09-01"));

        assertThat(asked("city", "2026-11-21").awards())
                .containsExactly(new AwardYear(AwardKind.SATYALANCANA_X, 2025, 1));
    }

    @Test
    void an_unknown_agency_is_not_found_and_a_foreign_one_is_closed() {
        var officer = new Actor("officer", Role.OFFICER, new AgencyId("works"), null);

        assertThatThrownBy(() -> asked("nowhere", "2026-11-21")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> question("2026-11-21").answer(officer, "health", 2026))
                .isInstanceOf(AccessDenied.class);
        assertThat(question("2026-11-21").answer(officer, "works", 2026).headcount().total())
                .isZero();
    }

    private AgencyDashboard asked(String agency, String today) {
        return question(today).answer(AUDITOR, agency, Facts.day(today).getYear());
    }

    private LearningYear learned(String agency, int year) {
        return question("2026-11-21").answer(AUDITOR, agency, year).learning().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private HowDoesThisAgencyStand question(String today) {
        var clock =
                Clock.fixed(
                        Facts.day(today).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new HowDoesThisAgencyStand(
                server.models(), new ReadPosition(server.models()), ShippedPolicies.get(), clock);
    }

    private static Coverage share(long people, long of, String share) {
        return new Coverage(people, of, new BigDecimal(share));
    }
}
