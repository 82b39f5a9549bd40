package id.jejak.policy.rules.histories;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.assessment.events.CompetencyResult;
import id.jejak.assessment.events.Jpm;
import id.jejak.assessment.events.JpmCategory;
import id.jejak.assessment.events.Method;
import id.jejak.assessment.events.Purpose;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationClosed;
import id.jejak.evaluation.events.FeedbackEvent.FeedbackGiven;
import id.jejak.evaluation.events.Instrument;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.AssessmentId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.EvaluationId;
import id.jejak.kernel.FeedbackId;
import id.jejak.kernel.Fraction;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.Nip;
import id.jejak.kernel.Percent;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.Rank;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.Activity;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;
import id.jejak.training.rules.ProgrammeFollowUp.Change;
import id.jejak.training.rules.ReviewEvidence;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.Person;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a review rests on, told event by event. */
class EvidenceTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 8);
    private static final LocalDate CLOSED = DAY.plusMonths(6);
    private static final ProgrammeId PROGRAMME = new ProgrammeId("bimtek");
    private static final SessionId SESSION = new SessionId("session-1");
    private static final EmployeeId ANI = new EmployeeId("ani");
    private static final CompetencyId INTEGRITY = new CompetencyId("M.01");
    private static final CompetencyId TEAMWORK = new CompetencyId("M.02");

    private final Histories histories = new Histories();
    private long position;

    @BeforeEach
    void ani_works_here() {
        tell(
                new EmployeeAppointed(
                        ANI,
                        Person.of("ani", new Nip("199001012015022001")),
                        EmploymentKind.PNS,
                        LocalDate.of(2015, 2, 1),
                        new AgencyId("dinas"),
                        new PostId("post"),
                        PostClass.PELAKSANA,
                        new Rank("III/a"),
                        Education.S1,
                        LocalDate.of(2015, 2, 1)));
    }

    private void tell(DomainEvent event) {
        histories.take(position++, event);
    }

    @Test
    void the_start_is_the_part_of_the_aims_that_was_found_before() {
        found(TEAMWORK, 4, DAY.minusYears(1));
        found(INTEGRITY, 1, DAY);
        assertThat(start()).isEqualTo(percent("60"));
    }

    @Test
    void an_aim_that_nobody_assessed_says_nothing() {
        found(INTEGRITY, 1, DAY);
        assertThat(start()).isEqualTo(percent("33.33"));
    }

    @Test
    void a_later_assessment_says_nothing_of_the_start() {
        found(INTEGRITY, 1, DAY);
        found(INTEGRITY, 3, DAY.plusDays(1));
        assertThat(start()).isEqualTo(percent("33.33"));
    }

    @Test
    void where_nobody_looked_or_nothing_was_completed_there_is_no_start() {
        assertThat(start()).isNull();
        found(INTEGRITY, 1, DAY);
        tell(closed(new SessionId("another"), "10", CLOSED));
        assertThat(evidence().changes()).contains(new Change(null, percent("10")));
    }

    @Test
    void only_what_closed_after_the_decision_before_and_until_the_day_counts() {
        tell(closed(SESSION, "10", CLOSED.minusDays(1)));
        tell(closed(SESSION, "20", CLOSED));
        tell(closed(SESSION, "30", CLOSED.plusDays(1)));
        assertThat(histories.reviewing(PROGRAMME, CLOSED.minusDays(1), CLOSED).results())
                .containsExactly(percent("20"));
        assertThat(histories.reviewing(PROGRAMME, null, CLOSED).results())
                .containsExactly(percent("10"), percent("20"));
        assertThat(histories.reviewing(new ProgrammeId("other"), null, CLOSED))
                .isEqualTo(ReviewEvidence.NONE);
    }

    @Test
    void feedback_counts_once_for_each_session_that_closed_and_until_the_day() {
        tell(said(SESSION, "50", DAY));
        tell(said(SESSION, "70", CLOSED.plusDays(1)));
        tell(said(new SessionId("another"), "90", DAY));
        tell(closed(SESSION, "10", CLOSED));
        tell(closed(SESSION, "20", CLOSED));
        assertThat(evidence().feedback()).containsExactly(percent("50"));
    }

    private Percent start() {
        tell(completed());
        tell(closed(SESSION, "80", CLOSED));
        return evidence().changes().getFirst().before();
    }

    private ReviewEvidence evidence() {
        return histories.reviewing(PROGRAMME, null, CLOSED);
    }

    private void found(CompetencyId competency, int level, LocalDate on) {
        tell(
                new CompetencyAssessed(
                        new AssessmentId("assessment-" + position),
                        ANI,
                        new PostId("post"),
                        Purpose.MAPPING,
                        Method.SIMPLE,
                        "assessor",
                        List.of(CompetencyResult.of(competency, new Level(level), new Level(3))),
                        new Jpm(
                                new Fraction(level, 3),
                                JpmCategory.OPTIMAL,
                                new PolicyRef("jpm-category", "2019.1")),
                        List.of(),
                        on));
    }

    private static TrainingCompleted completed() {
        var aims = new TreeMap<>(Map.of(INTEGRITY, new Level(3), TEAMWORK, new Level(2)));
        return new TrainingCompleted(
                SESSION,
                ANI,
                new Activity(PROGRAMME, TrainingForm.BIMTEK, Reach.NATIONAL, 1, 1, Jp.of(20), aims),
                Jp.of(20),
                new PolicyRef("jp-conversion", "2018.1"),
                null,
                CLOSED,
                DAY);
    }

    private EvaluationClosed closed(SessionId session, String result, LocalDate on) {
        return new EvaluationClosed(
                new EvaluationId("evaluation-" + position),
                session,
                PROGRAMME,
                ANI,
                3,
                percent(result),
                new PolicyRef("evaluation-answers", "seed.1"),
                on,
                on);
    }

    private FeedbackGiven said(SessionId session, String result, LocalDate on) {
        return new FeedbackGiven(
                new FeedbackId("feedback-" + position),
                new AgencyId("dinas"),
                session,
                PROGRAMME,
                ANI,
                new Instrument("survey", "1", BigDecimal.ZERO, BigDecimal.TEN),
                new TreeMap<>(),
                percent(result),
                null,
                on);
    }

    private static Percent percent(String value) {
        return new Percent(new BigDecimal(value));
    }
}
