package id.jejak.training.read.partners;

import static id.jejak.audit.read.Story.ANI;
import static id.jejak.audit.read.Story.agency;
import static id.jejak.audit.read.Story.day;
import static id.jejak.audit.read.Story.scheduled;
import static id.jejak.pages.PageClient.page;
import static id.jejak.projecting.AsActor.answer;
import static id.jejak.projecting.AsActor.asking;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.employee;
import static id.jejak.projecting.AsActor.officerOf;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.audit.read.FixedPaths;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationRecorded;
import id.jejak.evaluation.events.EvaluatorRole;
import id.jejak.evaluation.events.Instrument;
import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.kernel.Actor;
import id.jejak.kernel.EvaluationId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.PartnerId;
import id.jejak.kernel.Percent;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.pages.PageClient;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Stage;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.PartnerEvent.AgreementEnded;
import id.jejak.training.events.PartnerEvent.AgreementSigned;
import id.jejak.training.events.PartnerEvent.PartnerRegistered;
import id.jejak.training.events.PartnerEvent.ProgrammePartnered;
import id.jejak.training.events.PartnerEvent.SessionPartnered;
import id.jejak.training.events.PartnerKind;
import id.jejak.training.events.TrainingEvent.SessionCancelled;

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
import java.util.Map;

class WithWhomDoWeTrainTest {
    private static final PartnerId UNSRI = PartnerId.ofCode("UNSRI");
    private static final ProgrammeId PROGRAMME = new ProgrammeId("prog");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC);

    private Stage stage;

    @BeforeEach
    void tell(@TempDir Path folder) {
        stage = new Stage(folder, new PartnersProjection());
        stage.record(
                agency("city"),
                agency("city", "kominfo"),
                new PartnerRegistered(
                        UNSRI, "UNSRI", "Universitas", PartnerKind.UNIVERSITY, day("2020-01-01")));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void sessions_of_a_shared_programme_count_while_an_agreement_is_in_force() {
        stage.record(
                scheduled("early", "kominfo", 5, "2025-12-01"),
                signed("2026-01-01", "2026-12-31"),
                scheduled("covered", "kominfo", 5, "2026-03-02"),
                new ProgrammePartnered(UNSRI, PROGRAMME, day("2026-01-01")),
                scheduled("later", "kominfo", 5, "2026-06-01"));
        assertThat(sessions("city", "2026")).isEqualTo(2);
        assertThat(sessions("city", "2025")).isZero();
        stage.record(new AgreementEnded(UNSRI, "MoU", "x", day("2026-05-01")));
        assertThat(sessions("kominfo", "2026")).isEqualTo(1);
    }

    @Test
    void a_session_that_names_its_partner_counts_with_all_that_came_of_it() {
        stage.record(
                signed("2026-01-01", "2026-12-31"),
                scheduled("s1", "kominfo", 5, "2026-03-02"),
                completed("s1"),
                new SessionPartnered(UNSRI, new SessionId("s1"), "MoU", day("2026-02-01")),
                completed("s1"),
                evaluated("s1", "80"),
                evaluated("s1", "71"));
        var row = together(auditor(), "city", "2026").partners().getFirst();
        assertThat(row.completed()).isEqualTo(2);
        assertThat(row.jp()).isEqualByComparingTo("25");
        assertThat(row.result()).isEqualByComparingTo("75.5");
        stage.record(new SessionCancelled(new SessionId("s1"), "x", day("2026-03-01")));
        assertThat(sessions("city", "2026")).isZero();
    }

    @Test
    void partners_are_open_to_all_and_figures_to_those_who_may() {
        var client = client(employee("ani"));
        client.get()
                .uri("/api/partners")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.partners[0].partner.name")
                .isEqualTo("Universitas");
        client.get().uri("/api/agencies/city/partners").exchange().expectStatus().isForbidden();
        assertThat(together(officerOf("kominfo"), "kominfo", "2026").partners()).isEmpty();
    }

    @Test
    void the_page_says_the_same() {
        stage.record(
                signed("2026-01-01", "2026-12-31"),
                scheduled("s1", "kominfo", 5, "2026-03-02"),
                new SessionPartnered(UNSRI, new SessionId("s1"), "MoU", day("2026-02-01")));
        var client =
                PageClient.asking(
                        auditor(),
                        PageClient.names(),
                        new PartnersPage(
                                question(),
                                PageClient.figures(
                                        new FixedPaths(Map.of()), PartnersPage.TAB, CLOCK)));
        assertThat(page(client, "/agencies/kominfo/partners"))
                .contains("Universitas", "Perguruan tinggi");
    }

    private WithWhomDoWeTrain question() {
        var models = stage.server().models();
        return new WithWhomDoWeTrain(models, new ReadPosition(models));
    }

    private WebTestClient client(Actor actor) {
        var models = stage.server().models();
        return asking(actor, new PartnersApi(question(), new ReadPosition(models), CLOCK));
    }

    private Together together(Actor actor, String agency, String year) {
        return answer(
                client(actor)
                        .get()
                        .uri("/api/agencies/" + agency + "/partners?year=" + year)
                        .exchange(),
                Together.class);
    }

    private long sessions(String agency, String year) {
        return together(auditor(), agency, year).partners().stream()
                .mapToLong(Together.Row::sessions)
                .sum();
    }

    private static AgreementSigned signed(String from, String until) {
        return new AgreementSigned(UNSRI, "MoU", "x", day(from), day(until), day(from));
    }

    private static TrainingCompleted completed(String session) {
        var activity = scheduled(session, "kominfo", 5, "2026-03-02").activity();
        return new TrainingCompleted(
                new SessionId(session),
                ANI,
                activity,
                new Jp(new BigDecimal("12.5")),
                new PolicyRef("jp", "1"),
                null,
                day("2026-09-06"),
                day("2026-03-06"));
    }

    private static EvaluationRecorded evaluated(String session, String result) {
        return new EvaluationRecorded(
                new EvaluationId("e" + result),
                new SessionId(session),
                PROGRAMME,
                ANI,
                KirkpatrickLevel.REACTION,
                EvaluatorRole.PARTICIPANT,
                ANI,
                new Instrument("x", "1", new BigDecimal("1"), new BigDecimal("5")),
                new BigDecimal("4"),
                new Percent(new BigDecimal(result)),
                null,
                day("2026-03-06"),
                day("2026-03-06"));
    }
}
