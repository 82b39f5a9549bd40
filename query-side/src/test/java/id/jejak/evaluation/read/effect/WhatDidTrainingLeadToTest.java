package id.jejak.evaluation.read.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.access.AccessDenied;
import id.jejak.evaluation.events.Aspect;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationClosed;
import id.jejak.evaluation.events.FeedbackEvent.FeedbackGiven;
import id.jejak.evaluation.events.Instrument;
import id.jejak.evaluation.rules.SixMonthsAnswers;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.EvaluationId;
import id.jejak.kernel.FeedbackId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Nip;
import id.jejak.kernel.Percent;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.ProjectId;
import id.jejak.kernel.Rank;
import id.jejak.kernel.Role;
import id.jejak.kernel.SessionId;
import id.jejak.project.events.ProjectEvent.ProjectEvaluated;
import id.jejak.project.events.ProjectEvent.ProjectRegistered;
import id.jejak.project.events.ProjectEvent.ProjectVerified;
import id.jejak.project.events.ProjectKind;
import id.jejak.projecting.Deliveries;
import id.jejak.projecting.ReadModelServer;
import id.jejak.projecting.ReadPosition;
import id.jejak.training.events.Activity;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewOpened;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewed;
import id.jejak.training.events.Reach;
import id.jejak.training.events.ReviewOutcome;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.training.events.TrainingEvent.TrainersNamed;
import id.jejak.training.events.TrainingForm;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyKind;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;
import id.jejak.workforce.events.Person;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class WhatDidTrainingLeadToTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 8);
    private static final LocalDate DUE = DAY.plusMonths(6);
    private static final EmployeeId ANI = new EmployeeId("ani");
    private static final EmployeeId BUDI = new EmployeeId("budi");
    private static final ProgrammeId PROGRAMME = new ProgrammeId("bimtek");
    private static final SessionId SESSION = new SessionId("s1");
    private static final Activity ACTIVITY =
            new Activity(
                    PROGRAMME,
                    TrainingForm.BIMTEK,
                    Reach.NATIONAL,
                    1,
                    1,
                    Jp.of(20),
                    new TreeMap<>());
    private static final Actor ADMIN = new Actor("admin", Role.ADMINISTRATOR, null, null);
    private static final Actor POLICY_MAKER = new Actor("maker", Role.POLICY_MAKER, null, null);

    private final ReadModelServer server = new ReadModelServer();
    private final Deliveries deliveries = new Deliveries(new EffectProjection(), server.database());
    private final WhatDidTrainingLeadTo question =
            new WhatDidTrainingLeadTo(
                    server.models(),
                    new ReadPosition(server.models()),
                    Clock.fixed(Instant.parse("2024-09-09T05:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void two_people_complete_a_session() {
        deliveries.deliver(
                agency("city"),
                agency("city", "health"),
                agency("city", "works"),
                appointed(ANI),
                appointed(BUDI));
        deliveries.deliver(
                new ProgrammeOffered(
                        PROGRAMME,
                        "B-1",
                        "Bimtek SPBE",
                        TrainingForm.BIMTEK,
                        new TreeMap<>(),
                        Jp.of(20),
                        DAY),
                new SessionScheduled(
                        SESSION, "S-1", ACTIVITY, DAY, DAY, 30, "x", new AgencyId("health"), DAY),
                completed(ANI, "80"),
                completed(BUDI, "60"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void what_is_due_is_done_waits_or_is_overdue_by_the_clock() {
        assertThat(health())
                .extracting(Effect::due, Effect::done, Effect::waiting, Effect::overdue)
                .containsExactly(2L, 0L, 2L, 2L);
        deliveries.deliver(closed(ANI, "75"));
        assertThat(health())
                .extracting(Effect::due, Effect::done, Effect::waiting, Effect::overdue)
                .containsExactly(2L, 1L, 1L, 1L);
    }

    @Test
    void results_after_and_six_months_after_are_those_of_the_same_people() {
        deliveries.deliver(closed(ANI, "75"));
        assertThat(health().programmes())
                .containsExactly(
                        new Effect.OfProgramme(
                                "bimtek",
                                "Bimtek SPBE",
                                1,
                                null,
                                new BigDecimal("80.0"),
                                new BigDecimal("75.0")));
    }

    @Test
    void a_transfer_takes_the_open_evaluation_along() {
        deliveries.deliver(
                new EmployeeTransferred(ANI, new AgencyId("health"), new AgencyId("works"), DUE));
        assertThat(health().waiting()).isEqualTo(1);
        assertThat(question.answer(ADMIN, "works", 2024).waiting()).isEqualTo(1);
        assertThat(question.answer(ADMIN, "city", 2024).waiting()).isEqualTo(2);
    }

    @Test
    void a_project_is_shown_with_its_evidence_to_those_who_may_see_people() {
        var id = new ProjectId("p1");
        deliveries.deliver(
                new ProjectRegistered(
                        id,
                        ANI,
                        SESSION,
                        PROGRAMME,
                        ProjectKind.PROJECT,
                        "Antrean",
                        List.of("LAP-1"),
                        DAY),
                new ProjectVerified(id, ANI, BUDI, "jalan", DAY),
                new ProjectEvaluated(id, ANI, BUDI, percent("90"), "cepat", DAY));

        assertThat(health().projects()).isEqualTo(Map.of("EVALUATED", 1L));
        assertThat(health().projectMean()).isEqualByComparingTo("90");
        assertThat(question.projects(ADMIN, "city"))
                .singleElement()
                .satisfies(one -> assertThat(one.line().evidence()).containsExactly("LAP-1"));
        assertThatThrownBy(() -> question.projects(POLICY_MAKER, "city"))
                .isInstanceOf(AccessDenied.class);
        deliveries.deliver(
                new EmployeeTransferred(ANI, new AgencyId("health"), new AgencyId("works"), DUE));
        assertThat(question.projects(ADMIN, "health")).isEmpty();
        assertThat(question.projects(ADMIN, "works")).hasSize(1);
    }

    @Test
    void scores_are_for_all_who_read_figures_and_comments_for_the_organiser() {
        deliveries.deliver(new TrainersNamed(SESSION, List.of("BPSDM"), DAY));
        deliveries.deliver(feedback(ANI, "4", "Terlalu singkat"), feedback(BUDI, "5", null));

        var voices = question.voices(ADMIN, "health");
        assertThat(voices)
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.mean()).isEqualByComparingTo("87.5");
                            assertThat(one.comments())
                                    .extracting(SessionVoice.Comment::text)
                                    .containsExactly("Terlalu singkat");
                        });
        assertThat(question.voices(POLICY_MAKER, "health"))
                .singleElement()
                .satisfies(one -> assertThat(one.comments()).isEmpty());
        assertThat(question.voices(ADMIN, "works")).isEmpty();
        assertThat(Scores.by(voices, SessionVoice::trainers, name -> name))
                .containsExactly(new Scores("BPSDM", "BPSDM", 1, 2, new BigDecimal("87.5")));
    }

    @Test
    void what_somebody_said_of_a_session_is_for_that_employee_alone() {
        deliveries.deliver(feedback(ANI, "4", "Terlalu singkat"), feedback(BUDI, "5", null));
        var own = new WhatCameOfTrainings(server.models());
        var ani = new Actor("ani", Role.EMPLOYEE, null, ANI);
        assertThat(own.of(ani, ANI).said())
                .extracting(OwnVoice.Said::comment)
                .containsExactly("Terlalu singkat");
        assertThat(own.of(ADMIN, ANI).isEmpty()).isTrue();
    }

    @Test
    void the_life_of_a_programme_shows_its_decisions() {
        assertThat(question.lives()).isEmpty();
        deliveries.deliver(
                new ProgrammeReviewOpened(
                        PROGRAMME, 10, percent("50"), new PolicyRef("r", "1"), DAY),
                new ProgrammeReviewed(PROGRAMME, ReviewOutcome.STOP, "lemah", "BKPSDM", DAY));
        assertThat(question.lives())
                .singleElement()
                .satisfies(
                        life -> {
                            assertThat(life.stopped()).isTrue();
                            assertThat(life.steps()).hasSize(2);
                        });
    }

    private Effect health() {
        return question.answer(ADMIN, "health", 2024);
    }

    private static Percent percent(String value) {
        return new Percent(new BigDecimal(value));
    }

    private static TrainingCompleted completed(EmployeeId who, String score) {
        return new TrainingCompleted(
                SESSION,
                who,
                ACTIVITY,
                Jp.of(20),
                new PolicyRef("jp", "1"),
                percent(score),
                DUE,
                DAY);
    }

    private static EvaluationClosed closed(EmployeeId who, String result) {
        return new EvaluationClosed(
                new EvaluationId("e-" + who),
                SESSION,
                PROGRAMME,
                who,
                2,
                percent(result),
                SixMonthsAnswers.POLICY,
                DUE,
                DUE);
    }

    private static FeedbackGiven feedback(
            EmployeeId who, String raw, @org.jspecify.annotations.Nullable String comment) {
        var likert = new Instrument("form", "1", BigDecimal.ONE, BigDecimal.valueOf(5));
        return new FeedbackGiven(
                new FeedbackId("f-" + who),
                new AgencyId("health"),
                SESSION,
                PROGRAMME,
                who,
                likert,
                new TreeMap<>(Map.of(Aspect.METHOD, new BigDecimal(raw))),
                percent(raw.equals("4") ? "75" : "100"),
                comment,
                DAY);
    }

    private static AgencyRegistered agency(String... path) {
        var ids = Arrays.stream(path).map(AgencyId::new).toList();
        return new AgencyRegistered(
                ids.getLast(),
                ids.size() == 1 ? null : ids.getFirst(),
                ids,
                AgencyKind.values()[ids.size() - 1],
                ids.getLast().value(),
                ids.getLast().value(),
                null,
                DAY);
    }

    private static EmployeeAppointed appointed(EmployeeId who) {
        return new EmployeeAppointed(
                who,
                Person.of("Ani", new Nip("199001012015012001")),
                EmploymentKind.PNS,
                LocalDate.of(2015, 1, 1),
                new AgencyId("health"),
                new PostId("post"),
                PostClass.PELAKSANA,
                new Rank("III/a"),
                Education.S1,
                LocalDate.of(2015, 1, 1));
    }
}
