package id.jejak.funding.read.money;

import static id.jejak.audit.read.Story.ANI;
import static id.jejak.audit.read.Story.agency;
import static id.jejak.audit.read.Story.appointed;
import static id.jejak.audit.read.Story.assessed;
import static id.jejak.audit.read.Story.corrected;
import static id.jejak.audit.read.Story.day;
import static id.jejak.funding.events.PledgeForm.FACILITIES;
import static id.jejak.funding.events.PledgeForm.MONEY;
import static id.jejak.pages.PageClient.page;
import static id.jejak.projecting.AsActor.answer;
import static id.jejak.projecting.AsActor.asking;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.employee;
import static id.jejak.projecting.AsActor.officerOf;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.audit.read.FixedPaths;
import id.jejak.funding.events.FundingEvent.AllocationChanged;
import id.jejak.funding.events.FundingEvent.BudgetAllocated;
import id.jejak.funding.events.FundingEvent.FundsReleased;
import id.jejak.funding.events.FundingEvent.FundsReserved;
import id.jejak.funding.events.FundingEvent.FundsSpent;
import id.jejak.funding.events.FundingEvent.PledgeReceived;
import id.jejak.funding.events.FundingEvent.PledgeWithdrawn;
import id.jejak.funding.events.FundingEvent.SponsorPledged;
import id.jejak.funding.events.PledgeForm;
import id.jejak.funding.read.money.Funding.Sum;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.BudgetId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.FundId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.Rupiah;
import id.jejak.kernel.SessionId;
import id.jejak.pages.PageClient;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Stage;
import id.jejak.training.events.Activity;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

class WhatDoesTrainingCostTest {
    private static final AgencyId KOMINFO = new AgencyId("kominfo");
    private static final BudgetId BUDGET = BudgetId.of(KOMINFO, 2026);
    private static final FundId SPONSOR = FundId.ofPledge("1");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC);

    private Stage stage;

    @BeforeEach
    void tell(@TempDir Path folder) {
        stage = new Stage(folder, new MoneyProjection());
        stage.record(
                agency("city"),
                agency("city", "kominfo"),
                agency("city", "health"),
                appointed("ani", "health", "2015-02-01"),
                new BudgetAllocated(BUDGET, KOMINFO, 2026, rp(1_000), "DPA", DAY),
                pledged(SPONSOR, "PT Maju", MONEY, 500),
                pledged(FundId.ofPledge("2"), "Balai", FACILITIES, 90),
                new PledgeReceived(BUDGET, KOMINFO, 2026, SPONSOR, MONEY, rp(400), DAY));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void money_is_told_by_source_and_along_the_tree() {
        stage.record(
                reserved("s1", FundId.ALLOCATION, 300),
                spent("s1", FundId.ALLOCATION, 200),
                reserved("s2", SPONSOR, 150),
                new FundsReleased(
                        BUDGET,
                        KOMINFO,
                        2026,
                        new SessionId("s1"),
                        FundId.ALLOCATION,
                        rp(100),
                        "x",
                        DAY));
        var city = funding(auditor(), "city");
        assertThat(city.total()).isEqualTo(new Sum("TOTAL", 1_500, 1_400, 150, 200, 1_050));
        assertThat(city.sources())
                .containsExactly(
                        new Sum("ALLOCATION", 1_000, 1_000, 0, 200, 800),
                        new Sum("MONEY", 500, 400, 150, 0, 250),
                        new Sum("FACILITIES", 90, 0, 0, 0, 0));
        assertThat(city.sponsors())
                .extracting(one -> one.name() + " " + one.received() + " " + one.reserved())
                .containsExactly("Balai 0 0", "PT Maju 400 150");
        assertThat(city.parts())
                .extracting(one -> one.agencyId() + " " + one.total().received())
                .containsExactly("health 0", "kominfo 1400");
        assertThat(funding(auditor(), "health").total().received()).isZero();
    }

    @Test
    void a_withdrawn_pledge_and_a_changed_allocation_change_the_figures() {
        stage.record(
                new PledgeWithdrawn(BUDGET, KOMINFO, 2026, FundId.ofPledge("2"), "x", DAY),
                new AllocationChanged(BUDGET, KOMINFO, 2026, rp(700), "DPPA", DAY));
        var city = funding(auditor(), "city");
        assertThat(city.total().received()).isEqualTo(1_100);
        assertThat(city.sources().getLast().pledged()).isZero();
        assertThat(city.sponsors().getFirst().withdrawn()).isTrue();
    }

    @Test
    void a_jp_costs_what_was_spent_by_what_was_credited_whatever_came_first() {
        stage.record(completed("s1", "2026-03-08"), completed("unpaid", "2026-03-09"));
        stage.record(reserved("s1", FundId.ALLOCATION, 300), spent("s1", FundId.ALLOCATION, 240));
        var worth = funding(auditor(), "city").worth();
        assertThat(worth.jp()).isEqualByComparingTo("12.5");
        assertThat(worth.completed()).isEqualTo(1);
        assertThat(worth.perJp()).isEqualByComparingTo("19");
        assertThat(worth.perLevel()).isNull();
    }

    @Test
    void a_level_is_gained_from_the_last_assessment_before_to_the_first_after() {
        stage.record(
                assessed("late", 3, "2026-09-01"),
                assessed("old", 2, "2025-01-01"),
                assessed("before", 1, "2026-03-08"),
                assessed("after", 2, "2026-06-01"),
                completed("s1", "2026-03-08"),
                reserved("s1", FundId.ALLOCATION, 300),
                spent("s1", FundId.ALLOCATION, 240));
        assertThat(funding(auditor(), "city").worth().levels()).isEqualTo(1);
        assertThat(funding(auditor(), "city").worth().perLevel()).isEqualByComparingTo("240");
        stage.record(corrected("after", 3, "2026-06-02"));
        assertThat(funding(auditor(), "city").worth().levels()).isEqualTo(2);
        stage.record(corrected("after", 0, "2026-06-03"));
        var worth = funding(auditor(), "city").worth();
        assertThat(worth.levels()).as("nobody loses").isZero();
        assertThat(worth.compared()).isEqualTo(1);
    }

    @Test
    void officers_see_their_own_agency_and_employees_nothing() {
        assertThat(funding(officerOf("kominfo"), "kominfo").total().received()).isEqualTo(1_400);
        ask(officerOf("kominfo"), "city").expectStatus().isForbidden();
        ask(employee("ani"), "city").expectStatus().isForbidden();
        ask(auditor(), "nowhere").expectStatus().isNotFound();
    }

    @Test
    void the_page_says_the_same() {
        stage.record(reserved("s1", FundId.ALLOCATION, 300), spent("s1", FundId.ALLOCATION, 240));
        var client =
                PageClient.asking(
                        auditor(),
                        PageClient.names(),
                        new MoneyPage(
                                question(),
                                PageClient.figures(
                                        new FixedPaths(Map.of()), MoneyPage.TAB, CLOCK)));
        assertThat(page(client, "/agencies/kominfo/funding"))
                .contains("Uang sponsor", "PT Maju", "1.400", "240", "masih dicadangkan 60");
    }

    private WhatDoesTrainingCost question() {
        var models = stage.server().models();
        return new WhatDoesTrainingCost(models, new ReadPosition(models));
    }

    private Funding funding(Actor actor, String agency) {
        return answer(ask(actor, agency), Funding.class);
    }

    private WebTestClient.ResponseSpec ask(Actor actor, String agency) {
        var models = stage.server().models();
        return asking(actor, new MoneyApi(question(), new ReadPosition(models), CLOCK))
                .get()
                .uri("/api/agencies/" + agency + "/funding")
                .exchange();
    }

    private static Rupiah rp(long amount) {
        return new Rupiah(amount);
    }

    private static SponsorPledged pledged(FundId fund, String who, PledgeForm form, long value) {
        return new SponsorPledged(BUDGET, KOMINFO, 2026, fund, who, form, rp(value), "x", DAY);
    }

    private static FundsReserved reserved(String session, FundId fund, long amount) {
        return new FundsReserved(
                BUDGET, KOMINFO, 2026, new SessionId(session), fund, rp(amount), DAY);
    }

    private static FundsSpent spent(String session, FundId fund, long amount) {
        return new FundsSpent(
                BUDGET, KOMINFO, 2026, new SessionId(session), fund, rp(amount), "SP2D", DAY);
    }

    private static TrainingCompleted completed(String session, String on) {
        var aims = new TreeMap<>(Map.of(new CompetencyId("M.01"), new Level(3)));
        var activity =
                new Activity(
                        new ProgrammeId("p"),
                        TrainingForm.BIMTEK,
                        Reach.NATIONAL,
                        5,
                        1,
                        Jp.of(40),
                        aims);
        return new TrainingCompleted(
                new SessionId(session),
                ANI,
                activity,
                new Jp(new BigDecimal("12.5")),
                new PolicyRef("jp", "1"),
                null,
                day(on).plusMonths(6),
                day(on));
    }
}
