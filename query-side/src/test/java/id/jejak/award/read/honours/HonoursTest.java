package id.jejak.award.read.honours;

import static id.jejak.projecting.AsActor.asking;
import static id.jejak.projecting.AsActor.employee;
import static id.jejak.projecting.AsActor.officerOf;
import static id.jejak.projecting.AsActor.policyMaker;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.award.events.AwardEvent.AwardGranted;
import id.jejak.award.events.AwardEvent.AwardNominated;
import id.jejak.award.events.AwardEvent.AwardPublished;
import id.jejak.award.events.AwardEvent.AwardRevoked;
import id.jejak.award.events.AwardKind;
import id.jejak.award.events.CallEvent.CallOpened;
import id.jejak.award.events.CallEvent.NominationEntered;
import id.jejak.award.events.CallEvent.NomineeScored;
import id.jejak.award.events.Criterion;
import id.jejak.award.events.Finding;
import id.jejak.award.read.honours.Proposals.Proposal;
import id.jejak.discipline.events.DisciplineEvent.MeasureImposed;
import id.jejak.discipline.events.MeasureKind;
import id.jejak.discipline.events.Severity;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.AwardId;
import id.jejak.kernel.CallId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.MeasureId;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Shelf;
import id.jejak.projecting.Stage;
import id.jejak.tallies.Town;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class HonoursTest {
    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final EmployeeId ANI = new EmployeeId("ani");
    private static final AwardId AWARD = new AwardId("w1");
    private static final AwardKind KIND = AwardKind.ASN_BERPRESTASI;
    private static final PolicyRef POLICY = new PolicyRef("award-criteria", "2025.1");
    private static final CallId CALL = new CallId("c1");

    private Stage stage;
    private HonoursController controller;

    @BeforeEach
    void a_town(@TempDir Path folder) {
        stage = new Stage(folder, new HonoursProjection());
        var models = stage.server().models();
        controller =
                new HonoursController(
                        models,
                        new ReadPosition(models),
                        Town.paths(Map.of("ani", "health", "budi", "works")),
                        ShippedPolicies.get(),
                        TODAY);
        stage.record(Town.agencies());
        stage.record(Town.appointed("ani", "health"), Town.appointed("budi", "works"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void everybody_hears_of_a_winner_once_published_and_until_revoked() {
        stage.record(
                new AwardNominated(AWARD, ANI, KIND, "Dinas", "data", DAY),
                new AwardGranted(AWARD, ANI, KIND, "SK 1", DAY));
        winners().jsonPath("$.winners.length()").isEqualTo(0);
        stage.record(new AwardPublished(AWARD, ANI, KIND, DAY));
        winners().jsonPath("$.winners[0].employeeId").isEqualTo("ani");
        stage.record(new AwardRevoked(AWARD, ANI, KIND, "r", DAY));
        winners().jsonPath("$.winners.length()").isEqualTo(0);
    }

    @Test
    void nominees_are_shown_with_criteria_and_scores_to_those_who_may_read_people() {
        stage.record(
                new CallOpened(
                        CALL,
                        new AgencyId("city"),
                        KIND,
                        "ASN Berprestasi",
                        "Inovasi",
                        POLICY,
                        DAY,
                        DAY.plusMonths(1),
                        List.of(new EmployeeId("budi")),
                        DAY),
                new NominationEntered(
                        CALL,
                        AWARD,
                        ANI,
                        KIND,
                        "Dinas",
                        "data",
                        List.of("LAP-1"),
                        POLICY,
                        List.of(new Finding(Criterion.GOOD_RATINGS, false)),
                        DAY),
                new NomineeScored(CALL, ANI, new EmployeeId("budi"), 80, DAY));
        ask(officerOf("city"), "/api/agencies/city/award-calls")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.calls[0].nominees[0].findings[0].met")
                .isEqualTo(false)
                .jsonPath("$.calls[0].nominees[0].sum")
                .isEqualTo(80);
        ask(policyMaker(), "/api/agencies/city/award-calls").expectStatus().isForbidden();
        ask(officerOf("health"), "/api/agencies/city/award-calls").expectStatus().isForbidden();
    }

    @Test
    void satyalancana_is_proposed_by_years_and_tells_what_bars_it() {
        stage.record(
                new MeasureImposed(
                        new MeasureId("m1"),
                        new EmployeeId("budi"),
                        Severity.MEDIUM,
                        MeasureKind.ALLOWANCE_CUT_6_MONTHS,
                        POLICY,
                        "SK 1",
                        DAY,
                        DAY.plusMonths(6),
                        DAY));
        due("2026-03-01")
                .jsonPath("$.proposals.length()")
                .isEqualTo(2)
                .jsonPath("$.proposals[0].kind")
                .isEqualTo("SATYALANCANA_X")
                .jsonPath("$.proposals[0].clean")
                .isEqualTo(true)
                .jsonPath("$.proposals[1].clean")
                .isEqualTo(false);
        due("2020-02-28").jsonPath("$.proposals.length()").isEqualTo(0);
        due("2030-03-01").jsonPath("$.proposals[0].kind").isEqualTo("SATYALANCANA_XX");
        stage.record(
                new AwardNominated(AWARD, ANI, AwardKind.SATYALANCANA_X, "Dinas", "10 tahun", DAY),
                Town.retired("budi"));
        due("2026-03-01").jsonPath("$.proposals.length()").isEqualTo(0);
    }

    @Test
    void proposals_come_by_the_page_and_are_those_of_everybody_s_own_facts() {
        for (var i = 0; i < 2 * HonoursController.PAGE; i++) {
            var since = LocalDate.of(1990, 1, 1).plusMonths(i * 4);
            var kind = i % 9 == 0 ? EmploymentKind.PPPK : EmploymentKind.PNS;
            stage.record(Town.appointed("e" + i, i % 2 == 0 ? "health" : "works", kind, since));
        }
        var on = LocalDate.of(2026, 3, 1);
        var shelf = HonoursProjection.CARDS.shelf();
        var expected = new ArrayList<Proposal>();
        for (var stored : stage.server().models().of(shelf).find()) {
            var line = Merits.line(shelf.read().apply(stored));
            var who = new EmployeeId(stored.getString(Shelf.ID));
            if (line != null) {
                Proposals.of(who, Merits.of(line), on, ShippedPolicies.get())
                        .ifPresent(expected::add);
            }
        }
        expected.sort(Proposal.IN_ORDER);

        var first = page(on, "0");
        var second = page(on, "1");
        assertThat(first.total()).isEqualTo(expected.size()).isGreaterThan(HonoursController.PAGE);
        assertThat(Stream.concat(first.proposals().stream(), second.proposals().stream()))
                .isEqualTo(expected)
                .extracting(Proposal::kind)
                .contains(AwardKind.SATYALANCANA_XXX, AwardKind.SATYALANCANA_X);
        assertThat(page(on, "2").proposals()).isEmpty();
    }

    private HonoursController.Due page(LocalDate on, String page) {
        return controller.due(officerOf("city"), "city", on.toString(), page, null);
    }

    private BodyContentSpec due(String on) {
        return ask(officerOf("city"), "/api/agencies/city/satyalancana?on=" + on)
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private BodyContentSpec winners() {
        return ask(employee("budi"), "/api/awards/winners").expectStatus().isOk().expectBody();
    }

    private ResponseSpec ask(Actor actor, String path) {
        return asking(actor, controller).get().uri(path).exchange();
    }
}
