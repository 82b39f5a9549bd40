package id.jejak.evaluation.read.effect;

import static id.jejak.pages.PageClient.MESSAGES;
import static id.jejak.pages.PageClient.names;
import static id.jejak.pages.PageClient.page;
import static id.jejak.projecting.AsActor.asking;
import static id.jejak.projecting.AsActor.auditor;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Jp;
import id.jejak.kernel.Percent;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.ProgrammeId;
import id.jejak.pages.AgencyPages;
import id.jejak.pages.PageClient;
import id.jejak.pages.PolicyReasons;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.projecting.Deliveries;
import id.jejak.projecting.ReadModelServer;
import id.jejak.projecting.ReadPosition;
import id.jejak.tallies.Town;
import id.jejak.training.events.Advice;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewOpened;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewed;
import id.jejak.training.events.ReviewOutcome;
import id.jejak.training.events.TrainingForm;
import id.jejak.training.rules.ProgrammeFollowUp;
import id.jejak.training.rules.ProgrammeFollowUp.Change;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a policy advised stands beside what people decided. */
class AdviceOnProgrammesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 8);
    private static final ProgrammeId PROGRAMME = new ProgrammeId("bimtek");
    private static final Clock NOW =
            Clock.fixed(Instant.parse("2024-09-09T05:00:00Z"), ZoneOffset.UTC);

    private final ReadModelServer server = new ReadModelServer();
    private final Deliveries deliveries = new Deliveries(new EffectProjection(), server.database());
    private final ReadPosition position = new ReadPosition(server.models());
    private final WhatDidTrainingLeadTo question =
            new WhatDidTrainingLeadTo(server.models(), position, NOW);

    @BeforeEach
    void a_review_that_was_decided_against_the_advice() {
        var advice = advice();
        deliveries.deliver(Town.agencies());
        deliveries.deliver(
                new ProgrammeOffered(
                        PROGRAMME,
                        "B-1",
                        "Bimtek SPBE",
                        TrainingForm.BIMTEK,
                        new TreeMap<>(),
                        Jp.of(20),
                        DAY),
                new ProgrammeReviewOpened(
                        PROGRAMME, 1, percent(40), new PolicyRef("r", "1"), advice, DAY),
                new ProgrammeReviewed(
                        PROGRAMME, ReviewOutcome.REPEAT, advice, "wajib", "BKPSDM", DAY));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void the_answer_has_the_rule_what_it_saw_and_the_words() {
        var api =
                new EffectApi(
                        question,
                        position,
                        names(),
                        new PolicyReasons(ShippedPolicies.get()),
                        MESSAGES);
        asking(auditor(), api)
                .get()
                .uri("/api/programmes/reviews")
                .header("Accept-Language", "en")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.programmes[0].steps[0].advice.outcome")
                .isEqualTo("STOP")
                .jsonPath("$.programmes[0].steps[0].advice.policy.rule")
                .isEqualTo("advice_r6")
                .jsonPath("$.programmes[0].steps[0].againstAdvice")
                .isEqualTo(false)
                .jsonPath("$.programmes[0].steps[1].outcome")
                .isEqualTo("REPEAT")
                .jsonPath("$.programmes[0].steps[1].againstAdvice")
                .isEqualTo(true)
                .jsonPath("$.programmes[0].steps[1].why[0].steps[0]")
                .value(text -> assertThat(text.toString()).contains("stop"));
    }

    @Test
    void the_page_says_so_in_words() {
        var pages = new AgencyPages(Town.paths(Map.of()), List.of(EffectPage.TAB));
        var client =
                PageClient.asking(auditor(), names(), new EffectPage(question, pages, names()));
        assertThat(page(client, "/agencies/city/effect"))
                .contains("Saran kebijakan: hentikan")
                .contains("Saran kebijakan: hentikan; diputuskan lain")
                .contains("hasil lemah dan hampir tidak ada yang meningkat")
                .contains("Rata-rata hasil evaluasi itu: 40");
    }

    private static Advice advice() {
        var changes = List.of(new Change(percent(50), percent(40)));
        var inputs = ProgrammeFollowUp.inputs(changes, List.of(percent(80)));
        return ProgrammeFollowUp.of(inputs, DAY, ShippedPolicies.get()).orElseThrow();
    }

    private static Percent percent(int value) {
        return new Percent(BigDecimal.valueOf(value));
    }
}
