package id.jejak.needs.read.analysis;

import static id.jejak.audit.read.Story.ANALYST;
import static id.jejak.audit.read.Story.ANI;
import static id.jejak.audit.read.Story.agency;
import static id.jejak.audit.read.Story.appointed;
import static id.jejak.audit.read.Story.assessed;
import static id.jejak.audit.read.Story.corrected;
import static id.jejak.audit.read.Story.day;
import static id.jejak.audit.read.Story.transferred;
import static id.jejak.pages.PageClient.page;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.officerOf;
import static id.jejak.projecting.AsActor.policyMaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.jejak.access.AccessDenied;
import id.jejak.access.NotFound;
import id.jejak.competency.events.StandardEvent.StandardSet;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.needs.events.CycleEvent.NeedsCycleOpened;
import id.jejak.needs.events.CycleEvent.ObjectiveSet;
import id.jejak.needs.events.CycleEvent.PartyConsulted;
import id.jejak.needs.events.CycleEvent.PlanAdopted;
import id.jejak.needs.events.NeedEvent.DevelopmentPlanned;
import id.jejak.needs.events.NeedEvent.NeedDeclared;
import id.jejak.needs.events.NeedEvent.NeedWithdrawn;
import id.jejak.needs.events.NeedEvent.PlanRevised;
import id.jejak.needs.events.NeedSource;
import id.jejak.needs.rules.GapSize;
import id.jejak.pages.AgencyPages;
import id.jejak.pages.PageClient;
import id.jejak.pages.Wording;
import id.jejak.projecting.Stage;
import id.jejak.tallies.Town;
import id.jejak.training.events.Activity;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.RetirementCause;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

class AnalysisTest {
    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);
    private static final NeedsCycleId CYCLE = new NeedsCycleId("akpk");
    private static final AgencyId KOMINFO = new AgencyId("kominfo");
    private static final CompetencyId INTEGRITY = new CompetencyId("M.01");
    private static final ProgrammeId PROGRAMME = new ProgrammeId("prog");

    private Stage stage;
    private WhatDoesThisAnalysisSay question;

    @BeforeEach
    void tell(@TempDir Path folder) {
        stage = new Stage(folder, new NeedsProjection());
        question = new WhatDoesThisAnalysisSay(stage.server().models(), TODAY);
        stage.record(
                agency("city"),
                agency("city", "kominfo"),
                agency("city", "works"),
                new StandardSet(ANALYST, levels(3), "SK 1", day("2019-01-01")),
                appointed("ani", "kominfo", "2015-02-01"),
                appointed("budi", "kominfo", "2016-02-01"),
                assessed("a1", 1, "2025-03-01"),
                new NeedsCycleOpened(CYCLE, KOMINFO, "AKPK", 2026, "Cerdas", day("2025-09-01")),
                new ObjectiveSet(CYCLE, KOMINFO, "S1", "Jujur", levels(2), day("2025-09-01")));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void gaps_are_counted_against_the_standard_of_the_post_and_ranked_by_objective() {
        var ranked = question.one(auditor(), "akpk").ranked();
        assertThat(ranked)
                .containsExactly(
                        new ObjectiveGaps(
                                "S1",
                                "Jujur",
                                2,
                                1,
                                List.of(
                                        new ObjectiveGaps.OfCompetency(
                                                INTEGRITY, new Level(2), 1, 0, 1, 2))));
    }

    @Test
    void the_objective_that_is_furthest_away_comes_first() {
        var other = new CompetencyId("M.02");
        stage.record(
                new ObjectiveSet(
                        CYCLE,
                        KOMINFO,
                        "S0",
                        "Bersama",
                        new TreeMap<>(Map.of(other, new Level(2))),
                        day("2025-09-01")));
        assertThat(question.one(auditor(), "akpk").ranked())
                .extracting(ObjectiveGaps::code)
                .containsExactly("S1", "S0");
    }

    @Test
    void a_gap_is_proposed_until_it_is_declared() {
        var proposed = question.proposals(officerOf("kominfo"), "akpk", true);
        assertThat(proposed)
                .containsExactly(
                        new Gap(
                                ANI,
                                INTEGRITY,
                                new Level(1),
                                new Level(3),
                                2,
                                GapSize.MEDIUM,
                                List.of("S1")));
        stage.record(declared());
        assertThat(question.proposals(officerOf("kominfo"), "akpk", true)).isEmpty();
    }

    @Test
    void a_competency_that_no_objective_asks_for_is_proposed_on_demand_only() {
        stage.record(
                new ObjectiveSet(
                        CYCLE,
                        KOMINFO,
                        "S1",
                        "Jujur",
                        new TreeMap<>(Map.of(new CompetencyId("M.02"), new Level(2))),
                        day("2025-09-02")));
        assertThat(question.proposals(auditor(), "akpk", true)).isEmpty();
        assertThat(question.proposals(auditor(), "akpk", false)).hasSize(1);
    }

    @Test
    void a_corrected_assessment_moves_the_gap() {
        stage.record(corrected("a1", 3, "2025-03-01"));
        assertThat(question.proposals(auditor(), "akpk", true)).isEmpty();
    }

    @Test
    void a_need_is_met_by_the_planned_training_and_better_by_an_assessment() {
        stage.record(declared());
        state(NeedState.OPEN);
        stage.record(
                new DevelopmentPlanned(
                        CYCLE,
                        KOMINFO,
                        ANI,
                        INTEGRITY,
                        PROGRAMME,
                        new Jp(new BigDecimal("20.5")),
                        day("2025-10-01")));
        state(NeedState.PLANNED);
        stage.record(completed("2025-08-01"));
        state(NeedState.PLANNED);
        stage.record(completed("2026-02-01"));
        state(NeedState.MET_BY_TRAINING);
        stage.record(assessed("a2", 2, "2026-03-01"));
        state(NeedState.MET_BY_TRAINING);
        stage.record(assessed("a3", 3, "2026-04-01"));
        state(NeedState.MET_BY_ASSESSMENT);

        var figures = question.byYear(auditor(), "city").get(2026);
        assertThat(figures)
                .isEqualTo(
                        new Achievement(
                                1,
                                1,
                                1,
                                1,
                                0,
                                0,
                                new BigDecimal("1.0000"),
                                new BigDecimal("20.50")));
    }

    @Test
    void a_need_goes_along_with_who_moves() {
        stage.record(declared(), transferred("ani", "kominfo", "works", "2026-01-05"));
        assertThat(question.byYear(auditor(), "kominfo")).isEmpty();
        assertThat(question.byYear(auditor(), "works").get(2026))
                .extracting(Achievement::needs)
                .isEqualTo(1L);
        assertThat(question.needs(auditor(), "akpk"))
                .extracting(NeedOfPerson::state, NeedOfPerson::worksHere)
                .containsExactly(tuple(NeedState.OPEN, false));
        assertThat(question.proposals(auditor(), "akpk", true)).isEmpty();
    }

    @Test
    void a_need_lapses_with_who_leaves_the_service() {
        stage.record(declared(), new EmployeeRetired(ANI, RetirementCause.AGE, day("2026-01-05")));
        state(NeedState.LAPSED);
        assertThat(question.byYear(auditor(), "kominfo").get(2026).lapsed()).isEqualTo(1);
        assertThat(question.one(auditor(), "akpk").ranked().getFirst().below()).isZero();
    }

    @Test
    void a_withdrawn_need_is_gone_and_a_revision_is_counted() {
        stage.record(
                declared(),
                new PlanAdopted(
                        CYCLE, KOMINFO, "SK 2", 2026, 1, 1, BigDecimal.TEN, day("2025-12-01")),
                new PlanRevised(
                        CYCLE,
                        KOMINFO,
                        ANI,
                        INTEGRITY,
                        PROGRAMME,
                        Jp.of(8),
                        "r",
                        day("2026-01-01")));
        state(NeedState.PLANNED);
        assertThat(question.one(auditor(), "akpk").cycle().plan())
                .extracting(CycleCard.Plan::revisions)
                .isEqualTo(1);
        stage.record(new NeedWithdrawn(CYCLE, KOMINFO, ANI, INTEGRITY, "wrong", day("2026-02-01")));
        assertThat(question.needs(auditor(), "akpk")).isEmpty();
        assertThat(question.byYear(auditor(), "city")).isEmpty();
    }

    @Test
    void figures_are_open_to_policy_makers_and_people_are_not() {
        assertThat(question.one(policyMaker(), "akpk").cycle().code()).isEqualTo("AKPK");
        assertThatThrownBy(() -> question.needs(policyMaker(), "akpk"))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> question.proposals(officerOf("works"), "akpk", true))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> question.one(officerOf("works"), "akpk"))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> question.one(auditor(), "nothing")).isInstanceOf(NotFound.class);
    }

    @Test
    void the_pages_show_it_in_words() {
        stage.record(
                declared(),
                new PartyConsulted(CYCLE, KOMINFO, "<b>Korpri</b>", "Magang", day("2025-09-20")));
        assertThat(page(as(auditor()), "/agencies/kominfo/needs"))
                .contains("AKPK", "href=\"/needs-cycles/akpk\"", "Cerdas", "2026");
        assertThat(page(as(auditor()), "/needs-cycles/akpk"))
                .contains("S1: Jujur", "href=\"/employees/ani\"", "Kesenjangan", "Magang")
                .contains("Belum direncanakan", "&lt;b&gt;Korpri")
                .doesNotContain("needstate.", "needsource.", "<b>Korpri");
        assertThat(page(as(policyMaker()), "/needs-cycles/akpk"))
                .contains("S1: Jujur")
                .doesNotContain("/employees/ani");
    }

    @Test
    void the_own_page_of_an_employee_shows_the_needs() {
        var section = new NeedsSection(stage.server().models());
        assertThat(section.of(ANI)).isNull();
        stage.record(declared());
        assertThat(section.of(ANI))
                .isInstanceOfSatisfying(
                        NeedsSection.Needs.class,
                        needs ->
                                assertThat(needs.rows())
                                        .extracting(NeedsSection.Row::state)
                                        .containsExactly(NeedState.OPEN));
    }

    @Test
    void every_state_source_and_size_has_words() {
        var words = new Wording(PageClient.MESSAGES, Locale.of("id"));
        for (var state : NeedState.values()) {
            assertThat(words.say("needstate." + state)).doesNotStartWith("needstate");
        }
        for (var source : NeedSource.values()) {
            assertThat(words.say("needsource." + source)).doesNotStartWith("needsource");
        }
        for (var size : GapSize.values()) {
            assertThat(words.say("gapsize." + size)).doesNotStartWith("gapsize");
        }
    }

    private WebTestClient as(Actor actor) {
        return PageClient.asking(
                actor,
                PageClient.names(),
                new AnalysisPage(
                        question,
                        new AgencyPages(Town.paths(Map.of()), List.of(AnalysisPage.TAB))));
    }

    private void state(NeedState expected) {
        assertThat(question.needs(auditor(), "akpk"))
                .extracting(NeedOfPerson::state)
                .containsExactly(expected);
    }

    private static SortedMap<CompetencyId, Level> levels(int level) {
        return new TreeMap<>(Map.of(INTEGRITY, new Level(level)));
    }

    private static NeedDeclared declared() {
        return new NeedDeclared(
                CYCLE,
                KOMINFO,
                ANI,
                INTEGRITY,
                2026,
                new Level(1),
                new Level(3),
                NeedSource.GAP,
                null,
                day("2025-09-15"));
    }

    private static TrainingCompleted completed(String on) {
        return new TrainingCompleted(
                new SessionId("s-" + on),
                ANI,
                new Activity(
                        PROGRAMME, TrainingForm.COURSE, Reach.NATIONAL, 1, 1, Jp.of(20), levels(3)),
                Jp.of(20),
                new PolicyRef("jp-conversion", "2018.1"),
                null,
                day(on).plusMonths(6),
                day(on));
    }
}
