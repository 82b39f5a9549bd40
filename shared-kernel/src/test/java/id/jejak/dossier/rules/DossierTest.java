package id.jejak.dossier.rules;

import static id.jejak.dossier.rules.Facts.ANI;
import static id.jejak.dossier.rules.Facts.activity;
import static id.jejak.dossier.rules.Facts.appointed;
import static id.jejak.dossier.rules.Facts.completed;
import static id.jejak.dossier.rules.Facts.day;
import static id.jejak.dossier.rules.Facts.enrolled;
import static id.jejak.dossier.rules.Facts.evaluated;
import static id.jejak.dossier.rules.Facts.granted;
import static id.jejak.dossier.rules.Facts.nominated;
import static id.jejak.dossier.rules.Facts.revoked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.award.events.AwardEvent;
import id.jejak.award.events.AwardEvent.AwardPublished;
import id.jejak.award.events.AwardKind;
import id.jejak.catalogue.EventCatalogue;
import id.jejak.dossier.rules.Awards.Award;
import id.jejak.dossier.rules.Evaluations.Evaluation;
import id.jejak.evaluation.events.EvaluationEvent;
import id.jejak.evaluation.events.EvaluatorRole;
import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.kernel.AwardId;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EvaluationId;
import id.jejak.kernel.Percent;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.ParticipationEvent;
import id.jejak.workforce.events.EmployeeEvent;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class DossierTest {
    private static final OpenEvaluation OPEN =
            new OpenEvaluation(new SessionId("s1"), activity(), day("2020-09-06"));

    private static Dossier given(EmployeeFact... facts) {
        return Dossier.of(ANI, List.of(facts));
    }

    private static void corrupt(String what, EmployeeFact... facts) {
        assertThatThrownBy(() -> given(facts))
                .isInstanceOf(CorruptHistory.class)
                .hasMessage("corrupt history: " + what);
    }

    @Test
    void an_evaluation_of_behaviour_is_open_from_completion_on() {
        assertThat(given(enrolled("s1", "2020-03-01")).openEvaluations()).isEmpty();

        var dossier = given(enrolled("s1", "2020-03-01"), completed("s1", 1, "2020-03-06"));
        assertThat(dossier.openEvaluations()).containsExactly(OPEN);
    }

    @Test
    void it_is_overdue_the_day_after_it_was_due() {
        assertThat(OPEN.isOverdue(day("2020-09-06"))).isFalse();
        assertThat(OPEN.isOverdue(day("2020-09-07"))).isTrue();
    }

    @Test
    void only_an_evaluation_of_behaviour_of_the_same_session_closes_it() {
        EmployeeFact[] done = {enrolled("s1", "2020-03-01"), completed("s1", 1, "2020-03-06")};
        var other = enrolled("s2", "2020-03-01");

        assertThat(
                        given(
                                        done[0],
                                        done[1],
                                        other,
                                        evaluated(
                                                "e1",
                                                "s1",
                                                KirkpatrickLevel.REACTION,
                                                "2020-03-06"),
                                        evaluated(
                                                "e2",
                                                "s2",
                                                KirkpatrickLevel.BEHAVIOUR,
                                                "2020-09-01"))
                                .openEvaluations())
                .containsExactly(OPEN);
        assertThat(
                        given(
                                        done[0],
                                        done[1],
                                        evaluated(
                                                "e1",
                                                "s1",
                                                KirkpatrickLevel.BEHAVIOUR,
                                                "2020-09-01"))
                                .openEvaluations())
                .isEmpty();
    }

    @Test
    void an_evaluation_keeps_level_role_result_and_due_day() {
        var evaluation =
                given(
                                enrolled("s1", "2020-03-01"),
                                evaluated("e1", "s1", KirkpatrickLevel.RESULT, "2020-12-31"))
                        .evaluations()
                        .all()
                        .iterator()
                        .next();

        assertThat(evaluation)
                .isEqualTo(
                        new Evaluation(
                                new EvaluationId("e1"),
                                new SessionId("s1"),
                                KirkpatrickLevel.RESULT,
                                EvaluatorRole.SUPERIOR,
                                new Percent(BigDecimal.valueOf(75)),
                                day("2020-12-31"),
                                day("2020-12-31")));
        assertThat(evaluation.isLate()).isFalse();
    }

    @Test
    void an_evaluation_after_its_due_day_is_late() {
        assertThat(
                        given(
                                        enrolled("s1", "2020-03-01"),
                                        evaluated(
                                                "e1", "s1", KirkpatrickLevel.RESULT, "2021-01-01"))
                                .evaluations()
                                .all())
                .allMatch(Evaluation::isLate);
    }

    @Test
    void evaluations_are_made_once_and_about_somebody_who_took_part() {
        var once = evaluated("e1", "s1", KirkpatrickLevel.RESULT, "2020-12-31");
        corrupt("evaluation e1 is made twice", enrolled("s1", "2020-03-01"), once, once);
        corrupt("evaluation e1 without enrolment in s1", once);
    }

    @Test
    void one_evaluation_holds_answers_on_several_levels() {
        var evaluations =
                given(
                                enrolled("s1", "2020-03-01"),
                                evaluated("e1", "s1", KirkpatrickLevel.LEARNING, "2020-03-06"),
                                evaluated("e1", "s1", KirkpatrickLevel.BEHAVIOUR, "2020-09-01"))
                        .evaluations();

        assertThat(evaluations.all())
                .extracting(Evaluation::level)
                .containsExactly(KirkpatrickLevel.LEARNING, KirkpatrickLevel.BEHAVIOUR);
    }

    @Test
    void an_award_is_nominated_then_granted_then_perhaps_revoked() {
        assertThat(award(nominated("w1", "2025-01-01")))
                .isEqualTo(award(Awards.State.NOMINATED, null, "2025-01-01"));
        assertThat(award(nominated("w1", "2025-01-01"), granted("w1", "2025-08-17")))
                .isEqualTo(award(Awards.State.GRANTED, "Keppres 1/2025", "2025-08-17"));
        assertThat(
                        award(
                                nominated("w1", "2025-01-01"),
                                granted("w1", "2025-08-17"),
                                revoked("w1", "2026-01-01")))
                .isEqualTo(award(Awards.State.REVOKED, "Keppres 1/2025", "2026-01-01"));
    }

    private static Award award(EmployeeFact... facts) {
        return given(facts).awards().all().iterator().next();
    }

    private static Award award(Awards.State state, String decree, String on) {
        return new Award(
                new AwardId("w1"), AwardKind.SATYALANCANA_X, state, decree, LocalDate.parse(on));
    }

    @Test
    void award_cases_take_their_steps_in_order() {
        var nominated = nominated("w1", "2025-01-01");
        var granted = granted("w1", "2025-08-17");
        var revoked = revoked("w1", "2026-01-01");
        corrupt("award w1 is nominated twice", nominated, nominated);
        corrupt("award w1 granted, not nominated", granted);
        corrupt("award w1 granted, not nominated", nominated, granted, granted);
        corrupt("award w1 revoked, not granted", revoked);
        corrupt("award w1 revoked, not granted", nominated, revoked);
    }

    @Test
    void somebody_elses_event_does_not_belong_here() {
        assertThatThrownBy(() -> Dossier.of(new EmployeeId("budi")).after(appointed("2015-02-01")))
                .isInstanceOf(CorruptHistory.class)
                .hasMessage("corrupt history: an event of ani among those of budi");
    }

    @Test
    void every_fact_of_its_features_has_its_place() {
        var facts =
                List.of(
                        appointed("2015-02-01"),
                        Facts.becomesPns("2016-02-01"),
                        Facts.ranked("III/b", "2019-04-01"),
                        Facts.assigned("head", "2020-01-02"),
                        Facts.transferred(Facts.BAPPEDA, "2021-01-04"),
                        Facts.attained(Education.S2, "2021-02-01"),
                        Facts.declared(true, "2021-02-02"),
                        Facts.putRight("2021-02-03"),
                        Facts.assessed("a1", "2021-03-01", Facts.result("M.01", 2, 3)),
                        Facts.corrected("a1", "2021-03-01", Facts.result("M.01", 3, 3)),
                        enrolled("s1", "2021-04-01"),
                        Facts.withdrawn("s1", "2021-04-02"),
                        enrolled("s2", "2021-05-01"),
                        Facts.attended("s2", 5, "2021-05-05"),
                        completed("s2", 40, "2021-05-06"),
                        evaluated("e1", "s2", KirkpatrickLevel.BEHAVIOUR, "2021-11-01"),
                        Facts.selfReported("e2", "s2", "2021-11-02"),
                        Facts.closed("e3", "s2", "2021-11-02"),
                        nominated("w1", "2025-01-01"),
                        granted("w1", "2025-08-17"),
                        new AwardPublished(
                                new AwardId("w1"),
                                ANI,
                                AwardKind.SATYALANCANA_X,
                                day("2025-08-18")),
                        revoked("w1", "2026-01-01"),
                        Facts.retired("2048-02-01"));

        assertThat(Dossier.of(ANI, facts).career().isRetired()).isTrue();
        assertThat(facts.stream().map(Object::getClass).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(
                        EventCatalogue.BY_NAME.values().stream()
                                .filter(EmployeeFact.class::isAssignableFrom)
                                .filter(DossierTest::isOfItsFeatures)
                                .toList());
    }

    private static boolean isOfItsFeatures(Class<?> event) {
        return Stream.of(
                        EmployeeEvent.class,
                        AssessmentEvent.class,
                        ParticipationEvent.class,
                        EvaluationEvent.class,
                        AwardEvent.class)
                .anyMatch(family -> family.isAssignableFrom(event));
    }

    @Test
    void a_fact_of_another_feature_changes_nothing() {
        record Unheard(EmployeeId employeeId, LocalDate occurredOn) implements EmployeeFact {}

        assertThat(given(new Unheard(ANI, day("2020-01-01")))).isEqualTo(given());
    }
}
