package id.jejak.evaluation.write;

import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.BUDI;
import static id.jejak.evaluation.events.EvaluatorRole.PARTICIPANT;
import static id.jejak.evaluation.events.EvaluatorRole.PEER;
import static id.jejak.evaluation.events.EvaluatorRole.SUPERIOR;
import static id.jejak.evaluation.events.KirkpatrickLevel.BEHAVIOUR;
import static id.jejak.evaluation.events.KirkpatrickLevel.LEARNING;
import static id.jejak.evaluation.events.KirkpatrickLevel.REACTION;
import static id.jejak.evaluation.events.KirkpatrickLevel.RESULT;
import static id.jejak.evaluation.write.EvaluationRejection.ALREADY_ANSWERED;
import static id.jejak.evaluation.write.EvaluationRejection.CLOSED;
import static id.jejak.evaluation.write.EvaluationRejection.EVALUATOR_UNKNOWN;
import static id.jejak.evaluation.write.EvaluationRejection.NOT_COMPLETED;
import static id.jejak.evaluation.write.EvaluationRejection.NOT_THE_PARTICIPANT;
import static id.jejak.evaluation.write.EvaluationRejection.OFF_THE_SCALE;
import static id.jejak.evaluation.write.EvaluationRejection.OTHER_SCALE;
import static id.jejak.evaluation.write.EvaluationRejection.OWN_CASE;
import static id.jejak.evaluation.write.EvaluationRejection.SCALE_UPSIDE_DOWN;
import static id.jejak.evaluation.write.EvaluationRejection.TOO_EARLY;

import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Spec;
import id.jejak.evaluation.events.EvaluationEvent;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationClosed;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationRecorded;
import id.jejak.evaluation.events.EvaluationEvent.SelfReportGiven;
import id.jejak.evaluation.events.EvaluatorRole;
import id.jejak.evaluation.events.Instrument;
import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.evaluation.rules.SixMonthsAnswers;
import id.jejak.evaluation.write.Completions.Completion;
import id.jejak.evaluation.write.EvaluationCommand.RecordEvaluation;
import id.jejak.evaluation.write.EvaluationDecider.Surroundings;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Percent;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Function;

class EvaluationDeciderTest {
    static final SessionId SESSION = new SessionId("s1");
    static final ProgrammeId PROGRAMME = new ProgrammeId("bimtek");
    static final LocalDate COMPLETED = LocalDate.of(2024, 3, 8);
    static final LocalDate LATER = LocalDate.of(2024, 9, 1);
    private static final ServiceRecord SERVING =
            new ServiceRecord.Known(COMPLETED, Collections.emptyNavigableMap(), null);
    private static final Optional<Completion> DONE =
            Optional.of(new Completion(PROGRAMME, COMPLETED));

    private final Spec<Evaluation, EvaluationEvent> spec =
            new Spec<>(Evaluation.UNANSWERED, Evaluation::evolve);

    @Test
    void a_superior_answers_on_behaviour_before_it_is_due() {
        spec.given()
                .when(record(answer(BEHAVIOUR, SUPERIOR, BUDI, "4", LATER)))
                .then(recorded(BEHAVIOUR, SUPERIOR, BUDI, "2024-09-08", LATER));
    }

    @Test
    void a_participant_tells_how_the_training_was_liked() {
        spec.given()
                .when(record(answer(REACTION, PARTICIPANT, ANI, "4", COMPLETED)))
                .then(recorded(REACTION, PARTICIPANT, ANI, "2024-03-08", COMPLETED));
    }

    @Test
    void reaction_is_asked_of_the_participant_and_nobody_else() {
        spec.given()
                .when(record(answer(REACTION, PARTICIPANT, BUDI, "4", LATER)))
                .thenRejected(NOT_THE_PARTICIPANT);
        spec.given()
                .when(record(answer(REACTION, PEER, BUDI, "4", LATER)))
                .thenRejected(NOT_THE_PARTICIPANT);
        spec.given()
                .when(record(answer(REACTION, PEER, ANI, "4", LATER)))
                .thenRejected(NOT_THE_PARTICIPANT);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REACTION")
    void nobody_evaluates_the_own_case(KirkpatrickLevel level) {
        spec.given().when(record(answer(level, PEER, ANI, "4", LATER))).thenRejected(OWN_CASE);
        spec.given()
                .when(record(answer(level, PARTICIPANT, BUDI, "4", LATER)))
                .thenRejected(OWN_CASE);
        spec.given()
                .when(record(answer(level, PEER, BUDI, "4", LATER)))
                .then(recorded(level, PEER, BUDI, dueOn(level), LATER));
    }

    @Test
    void only_those_who_completed_are_evaluated() {
        spec.given()
                .when(recordIn(new Surroundings(Optional.empty(), SERVING, true)))
                .thenRejected(NOT_COMPLETED);
    }

    @Test
    void nothing_is_evaluated_before_completion() {
        spec.given()
                .when(record(answer(LEARNING, PEER, BUDI, "4", COMPLETED.minusDays(1))))
                .thenRejected(TOO_EARLY);
    }

    @Test
    void a_stranger_does_not_evaluate() {
        spec.given()
                .when(recordIn(new Surroundings(DONE, ServiceRecord.UNKNOWN, true)))
                .thenRejected(EVALUATOR_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.99", "5.01"})
    void an_answer_off_the_scale_is_refused(String raw) {
        spec.given()
                .when(record(answer(LEARNING, PEER, BUDI, raw, LATER)))
                .thenRejected(OFF_THE_SCALE);
    }

    @Test
    void a_scale_that_does_not_rise_is_refused() {
        var flat = new Instrument("form", "1", BigDecimal.ONE, BigDecimal.ONE);
        spec.given()
                .when(record(answer(LEARNING, PEER, BUDI, "1", LATER, flat, null)))
                .thenRejected(SCALE_UPSIDE_DOWN);
    }

    @Test
    void the_same_answer_again_changes_nothing() {
        var given = recorded(BEHAVIOUR, SUPERIOR, BUDI, "2024-09-08", LATER);
        spec.given(given)
                .when(record(answer(BEHAVIOUR, SUPERIOR, BUDI, "4.0", LATER.plusDays(1))))
                .thenNothing();
    }

    @Test
    void another_answer_of_the_same_evaluator_on_the_same_level_is_refused() {
        var given = recorded(BEHAVIOUR, SUPERIOR, BUDI, "2024-09-08", LATER);
        spec.given(given)
                .when(record(answer(BEHAVIOUR, SUPERIOR, BUDI, "5", LATER)))
                .thenRejected(ALREADY_ANSWERED);
        spec.given(given)
                .when(record(answer(BEHAVIOUR, PEER, BUDI, "4", LATER)))
                .thenRejected(ALREADY_ANSWERED);
        spec.given(given)
                .when(record(answer(BEHAVIOUR, SUPERIOR, BUDI, "4", LATER, LIKERT, "good")))
                .thenRejected(ALREADY_ANSWERED);
        var other = new Instrument("form", "2", BigDecimal.ONE, BigDecimal.valueOf(5));
        spec.given(given)
                .when(record(answer(BEHAVIOUR, SUPERIOR, BUDI, "4", LATER, other, null)))
                .thenRejected(ALREADY_ANSWERED);
    }

    @Test
    void one_evaluator_answers_on_several_levels_and_several_on_one() {
        var given = recorded(BEHAVIOUR, SUPERIOR, BUDI, "2024-09-08", LATER);
        spec.given(given)
                .when(record(answer(RESULT, SUPERIOR, BUDI, "4", LATER)))
                .then(recorded(RESULT, SUPERIOR, BUDI, "2024-09-08", LATER));
        var citra = new EmployeeId("citra");
        spec.given(given)
                .when(record(answer(LEARNING, PEER, citra, "4", LATER)))
                .then(recorded(LEARNING, PEER, citra, "2024-03-08", LATER));
    }

    @Test
    void the_superior_and_one_more_close_the_evaluation_and_own_words_never_count() {
        var superior = recorded(BEHAVIOUR, SUPERIOR, BUDI, "2024-09-08", LATER);
        spec.given(superior)
                .when(record(answer(BEHAVIOUR, PARTICIPANT, ANI, "5", LATER)))
                .then(reported(), closed());
        spec.given(reported())
                .when(record(answer(BEHAVIOUR, SUPERIOR, BUDI, "4", LATER)))
                .then(superior, closed());
        var peer = new EmployeeId("citra");
        spec.given(superior)
                .when(record(answer(BEHAVIOUR, PEER, peer, "4", LATER)))
                .then(recorded(BEHAVIOUR, PEER, peer, "2024-09-08", LATER), closed());
        spec.given(reported())
                .when(record(answer(BEHAVIOUR, PEER, BUDI, "4", LATER)))
                .then(recorded(BEHAVIOUR, PEER, BUDI, "2024-09-08", LATER));
    }

    @Test
    void participants_say_once_how_they_see_their_own_behaviour_and_no_other_level() {
        spec.given(reported())
                .when(record(answer(BEHAVIOUR, PARTICIPANT, ANI, "5.0", LATER)))
                .thenNothing();
        spec.given(reported())
                .when(record(answer(BEHAVIOUR, PARTICIPANT, ANI, "4", LATER)))
                .thenRejected(ALREADY_ANSWERED);
        spec.given()
                .when(record(answer(LEARNING, PARTICIPANT, ANI, "4", LATER)))
                .thenRejected(OWN_CASE);
        spec.given()
                .when(record(answer(RESULT, PARTICIPANT, ANI, "4", LATER)))
                .thenRejected(OWN_CASE);
    }

    @Test
    void a_closed_evaluation_takes_no_more_answers_on_behaviour() {
        var superior = recorded(BEHAVIOUR, SUPERIOR, BUDI, "2024-09-08", LATER);
        spec.given(superior, closed())
                .when(record(answer(BEHAVIOUR, PEER, new EmployeeId("citra"), "4", LATER)))
                .thenRejected(CLOSED);
        spec.given(superior, closed())
                .when(record(answer(BEHAVIOUR, SUPERIOR, BUDI, "4", LATER)))
                .thenNothing();
    }

    @Test
    void a_registered_instrument_has_the_scale_it_was_registered_with() {
        spec.given()
                .when(recordIn(new Surroundings(DONE, SERVING, false)))
                .thenRejected(OTHER_SCALE);
    }

    private static SelfReportGiven reported() {
        return new SelfReportGiven(
                RecordEvaluation.idOf(SESSION, ANI),
                SESSION,
                PROGRAMME,
                ANI,
                LIKERT,
                BigDecimal.valueOf(5),
                new Percent(BigDecimal.valueOf(100)),
                null,
                LocalDate.parse("2024-09-08"),
                LATER);
    }

    private static EvaluationClosed closed() {
        return new EvaluationClosed(
                RecordEvaluation.idOf(SESSION, ANI),
                SESSION,
                PROGRAMME,
                ANI,
                2,
                new Percent(BigDecimal.valueOf(75)),
                SixMonthsAnswers.POLICY,
                LocalDate.parse("2024-09-08"),
                LATER);
    }

    private static String dueOn(KirkpatrickLevel level) {
        return level == LEARNING ? "2024-03-08" : "2024-09-08";
    }

    private static Function<Evaluation, Decision<EvaluationEvent>> record(RecordEvaluation c) {
        return state -> EvaluationDecider.record(c, state, new Surroundings(DONE, SERVING, true));
    }

    private static Function<Evaluation, Decision<EvaluationEvent>> recordIn(Surroundings around) {
        var command = answer(LEARNING, PEER, BUDI, "4", LATER);
        return state -> EvaluationDecider.record(command, state, around);
    }

    private static final Instrument LIKERT =
            new Instrument("form", "1", BigDecimal.ONE, BigDecimal.valueOf(5));

    static RecordEvaluation answer(
            KirkpatrickLevel level, EvaluatorRole role, EmployeeId by, String raw, LocalDate on) {
        return answer(level, role, by, raw, on, LIKERT, null);
    }

    private static RecordEvaluation answer(
            KirkpatrickLevel level,
            EvaluatorRole role,
            EmployeeId by,
            String raw,
            LocalDate on,
            Instrument instrument,
            @Nullable String remarks) {
        return new RecordEvaluation(
                SESSION, ANI, level, role, by, instrument, new BigDecimal(raw), remarks, on);
    }

    static EvaluationRecorded recorded(
            KirkpatrickLevel level, EvaluatorRole role, EmployeeId by, String dueOn, LocalDate on) {
        return new EvaluationRecorded(
                RecordEvaluation.idOf(SESSION, ANI),
                SESSION,
                PROGRAMME,
                ANI,
                level,
                role,
                by,
                LIKERT,
                BigDecimal.valueOf(4),
                new Percent(BigDecimal.valueOf(75)),
                null,
                LocalDate.parse(dueOn),
                on);
    }
}
