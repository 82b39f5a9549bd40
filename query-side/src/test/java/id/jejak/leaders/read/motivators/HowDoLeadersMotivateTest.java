package id.jejak.leaders.read.motivators;

import static id.jejak.audit.read.Story.day;
import static id.jejak.audit.read.Story.scheduled;
import static id.jejak.pages.PageClient.page;
import static id.jejak.projecting.AsActor.asking;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.employee;
import static id.jejak.projecting.AsActor.officerOf;
import static id.jejak.projecting.AsActor.policyMaker;
import static id.jejak.tallies.Town.appointed;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.exchange.events.ExchangeEvent.ExchangeJoined;
import id.jejak.kernel.Actor;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.ExchangeId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.Region;
import id.jejak.kernel.SessionId;
import id.jejak.leaders.events.Occasion;
import id.jejak.leaders.events.RecognitionEvent.ImprovementRecognised;
import id.jejak.leaders.events.SuperiorEvent.SuperiorNamed;
import id.jejak.leaders.read.motivators.Motivators.Figures;
import id.jejak.pages.PageClient;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Stage;
import id.jejak.tallies.Town;
import id.jejak.training.events.Activity;
import id.jejak.training.events.NominationEnd;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.Priority;
import id.jejak.training.events.TrainingEvent.SessionCancelled;
import id.jejak.training.events.TrainingForm;
import id.jejak.training.events.WaitingEvent.EmployeeNominated;
import id.jejak.training.events.WaitingEvent.NominationEnded;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

class HowDoLeadersMotivateTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC);
    private static final PolicyRef POLICY = new PolicyRef("jp", "1");

    private Stage stage;

    @BeforeEach
    void a_head_and_two_people(@TempDir Path folder) {
        stage = new Stage(folder, new LeadersProjection());
        stage.record(Town.agencies());
        stage.record(
                appointed("head", "health"),
                appointed("chief", "works"),
                appointed("ani", "health"),
                appointed("budi", "health"));
        stage.record(
                named("ani", "head", "2025-01-02"),
                named("budi", "head", "2025-01-02"),
                scheduled("s1", "health", 5, "2026-03-02"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void the_share_of_people_developed_is_told_by_year() {
        stage.record(
                completed("s1", "ani", "2026-03-06"),
                completed("s2", "ani", "2026-04-06"),
                completed("s3", "budi", "2024-04-06"));
        assertThat(of("city", 2026)).isEqualTo(figures(2, 1, "0.5000", 0, 0, 0, 0));
        assertThat(of("health", 2025)).isEqualTo(figures(2, 0, "0.0000", 0, 0, 0, 0));
        assertThat(of("city", 2024)).isEqualTo(figures(0, 0, null, 0, 0, 0, 0));
    }

    @Test
    void who_was_named_later_leads_from_the_day_named_whatever_was_recorded_first() {
        stage.record(
                completed("s1", "ani", "2026-03-06"),
                named("ani", "chief", "2026-03-10"),
                completed("s2", "ani", "2026-04-06"));
        assertThat(of("health", 2026)).isEqualTo(figures(2, 1, "0.5000", 0, 0, 0, 0));
        assertThat(of("works", 2026)).isEqualTo(figures(1, 1, "1.0000", 0, 0, 0, 0));
        assertThat(of("health", 2027).staff()).isEqualTo(1);
        stage.record(named("ani", "head", "2026-03-20"));
        assertThat(of("works", 2026)).isEqualTo(figures(1, 0, "0.0000", 0, 0, 0, 0));
        assertThat(of("works", 2027).staff()).isZero();
        assertThat(of("health", 2027).staff()).isEqualTo(2);
    }

    @Test
    void nominations_wait_until_they_get_a_place_end_or_the_session_falls_out() {
        stage.record(
                scheduled("s4", "health", 1, "2026-08-03"),
                scheduled("s5", "health", 1, "2026-09-01"),
                nominated("s1", "ani"),
                nominated("s4", "ani"),
                nominated("s4", "budi"),
                nominated("s5", "budi"));
        assertThat(of("city", 2026)).isEqualTo(figures(2, 0, "0.0000", 0, 4, 3, 0));
        stage.record(
                new NominationEnded(
                        new SessionId("s4"),
                        new EmployeeId("budi"),
                        NominationEnd.WITHDRAWN,
                        "x",
                        day("2026-06-02")),
                new SessionCancelled(new SessionId("s5"), "x", day("2026-06-03")));
        assertThat(of("city", 2026).openNominations()).isEqualTo(1);
    }

    @Test
    void a_seminar_counts_for_who_nominated_and_an_exchange_for_who_leads() {
        stage.record(
                scheduled("s4", "health", 1, "2026-05-04"),
                new EmployeeNominated(
                        new SessionId("s4"),
                        new EmployeeId("ani"),
                        new EmployeeId("chief"),
                        "x",
                        new Priority(0, 0, Jp.of(0), false, 0, POLICY),
                        day("2026-04-20")),
                seminar("s4", "ani", "2026-05-08"),
                new ExchangeJoined(
                        new ExchangeId("e1"),
                        new EmployeeId("budi"),
                        new Region("16.71"),
                        day("2026-06-01")));
        assertThat(of("works", 2026).sent()).isEqualTo(1);
        assertThat(of("health", 2026).sent()).isEqualTo(1);
    }

    @Test
    void a_recognition_counts_for_who_gave_it_and_is_shown_to_the_employee() {
        stage.record(recognised("ani", "head", "2026-04-01"));
        assertThat(of("health", 2026).recognitions()).isEqualTo(1);
        var own = own(employee("ani"), "ani");
        assertThat(own.recognitions()).extracting(Staff.Recognition::by).containsExactly("head");
        assertThat(own.figures()).isNull();
    }

    @Test
    void a_leader_who_moves_takes_the_figures_along_and_one_who_leaves_leads_nobody() {
        stage.record(
                completed("s1", "ani", "2026-01-06"), Town.transferred("head", "health", "works"));
        assertThat(of("health", 2026).staff()).isZero();
        assertThat(of("works", 2026)).isEqualTo(figures(2, 1, "0.5000", 0, 0, 0, 0));
        stage.record(Town.retired("head"));
        assertThat(of("works", 2027).staff()).isZero();
        assertThat(in(auditor(), "city", 2026).leaders()).isZero();
    }

    @Test
    void people_who_leave_are_led_no_more() {
        stage.record(Town.retired("budi"));
        assertThat(own(auditor(), "head").people())
                .extracting(Motivators.Led::employeeId)
                .containsExactly(new EmployeeId("ani"));
        assertThat(of("city", 2026).staff()).isEqualTo(2);
        assertThat(of("city", 2027).staff()).isEqualTo(1);
    }

    @Test
    void single_leaders_are_for_those_who_may_read_people() {
        ask(policyMaker(), "/api/agencies/city/leaders").expectStatus().isOk();
        ask(policyMaker(), "/api/agencies/city/leaders/people").expectStatus().isForbidden();
        ask(officerOf("works"), "/api/agencies/health/leaders").expectStatus().isForbidden();
        ask(employee("budi"), "/api/employees/head/leading").expectStatus().isForbidden();
        ask(officerOf("health"), "/api/agencies/health/leaders/people")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.leaders[0].employeeId")
                .isEqualTo("head")
                .jsonPath("$.leaders[0].staffNow")
                .isEqualTo(2);
    }

    @Test
    void leaders_read_their_figures_but_not_the_records_of_their_people() {
        var own = own(employee("head"), "head");
        assertThat(Objects.requireNonNull(own.figures()).staff()).isEqualTo(2);
        assertThat(own.people()).isEmpty();
        assertThat(own(officerOf("health"), "head").people()).hasSize(2);
    }

    @Test
    void the_page_shows_leaders_to_those_who_may_see_people() {
        stage.record(completed("s1", "ani", "2026-03-06"));
        assertThat(shown(auditor())).contains("50%", "/employees/head");
        assertThat(shown(policyMaker())).contains("50%").doesNotContain("/employees/head");
    }

    private String shown(Actor actor) {
        var names = PageClient.names();
        var page =
                new LeadersPage(
                        question(),
                        PageClient.figures(Town.paths(Map.of()), LeadersPage.TAB, CLOCK),
                        names);
        return page(PageClient.asking(actor, names, page), "/agencies/city/leaders");
    }

    private HowDoLeadersMotivate question() {
        var models = stage.server().models();
        var people = Map.of("head", "health", "ani", "health", "budi", "health", "chief", "works");
        return new HowDoLeadersMotivate(
                models, new ReadPosition(models), Town.paths(people), CLOCK);
    }

    private ResponseSpec ask(Actor actor, String path) {
        var position = new ReadPosition(stage.server().models());
        return asking(actor, new LeadersApi(question(), position)).get().uri(path).exchange();
    }

    private Motivators in(Actor actor, String agency, int year) {
        return question().answer(actor, agency, year);
    }

    private Figures of(String agency, int year) {
        return in(auditor(), agency, year).figures();
    }

    private Motivators.Own own(Actor actor, String who) {
        return question().of(actor, new EmployeeId(who), 2026);
    }

    private static Figures figures(
            long staff,
            long developed,
            @Nullable String share,
            long recognitions,
            long nominations,
            long open,
            long sent) {
        return new Figures(
                staff,
                developed,
                share == null ? null : new BigDecimal(share),
                recognitions,
                nominations,
                open,
                sent);
    }

    private static SuperiorNamed named(String who, String by, String on) {
        return new SuperiorNamed(new EmployeeId(who), new EmployeeId(by), day(on));
    }

    private static ImprovementRecognised recognised(String who, String by, String on) {
        return new ImprovementRecognised(
                new EmployeeId(who),
                new EmployeeId(by),
                new Occasion(Occasion.Kind.TRAINING, "s1"),
                "Lebih cepat",
                new CompetencyId("M.03"),
                day(on));
    }

    private static EmployeeNominated nominated(String session, String who) {
        return new EmployeeNominated(
                new SessionId(session),
                new EmployeeId(who),
                new EmployeeId("head"),
                "x",
                new Priority(0, 0, Jp.of(0), false, 0, POLICY),
                day("2026-06-01"));
    }

    private static TrainingCompleted completed(String session, String who, String on) {
        return completed(session, who, on, TrainingForm.TECHNICAL);
    }

    private static TrainingCompleted seminar(String session, String who, String on) {
        return completed(session, who, on, TrainingForm.SEMINAR);
    }

    private static TrainingCompleted completed(
            String session, String who, String on, TrainingForm form) {
        var known = scheduled(session, "health", 5, "2026-03-02").activity();
        return new TrainingCompleted(
                new SessionId(session),
                new EmployeeId(who),
                new Activity(
                        known.programmeId(),
                        form,
                        known.reach(),
                        known.days(),
                        known.meetings(),
                        known.programmeJp(),
                        new TreeMap<>()),
                Jp.of(4),
                POLICY,
                null,
                day(on).plusMonths(6),
                day(on));
    }
}
