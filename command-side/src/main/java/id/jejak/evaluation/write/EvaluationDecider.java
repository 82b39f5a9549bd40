package id.jejak.evaluation.write;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.evaluation.write.EvaluationRejection.ALREADY_ANSWERED;
import static id.jejak.evaluation.write.EvaluationRejection.EVALUATOR_UNKNOWN;
import static id.jejak.evaluation.write.EvaluationRejection.NOT_COMPLETED;
import static id.jejak.evaluation.write.EvaluationRejection.NOT_THE_PARTICIPANT;
import static id.jejak.evaluation.write.EvaluationRejection.OFF_THE_SCALE;
import static id.jejak.evaluation.write.EvaluationRejection.OWN_CASE;
import static id.jejak.evaluation.write.EvaluationRejection.SCALE_UPSIDE_DOWN;
import static id.jejak.evaluation.write.EvaluationRejection.TOO_EARLY;

import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.evaluation.events.EvaluationEvent;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationRecorded;
import id.jejak.evaluation.events.EvaluatorRole;
import id.jejak.evaluation.events.Instrument;
import id.jejak.evaluation.rules.EvaluationDue;
import id.jejak.evaluation.rules.Scale;
import id.jejak.evaluation.write.Completions.Completion;
import id.jejak.evaluation.write.Evaluation.Place;
import id.jejak.evaluation.write.EvaluationCommand.RecordEvaluation;

import java.util.Objects;
import java.util.Optional;

/**
 * Rules of evaluating. An answer may come before its level is due: {@code dueOn} says when it has
 * to be there, not when it may.
 */
final class EvaluationDecider {
    private EvaluationDecider() {}

    /** What other streams say about an answer. */
    record Surroundings(Optional<Completion> completion, ServiceRecord evaluator) {}

    static Decision<EvaluationEvent> record(
            RecordEvaluation c, Evaluation state, Surroundings around) {
        var before = state.answers().get(new Place(c.level(), c.evaluator()));
        if (before != null) {
            return isSame(before, c) ? nothing() : reject(ALREADY_ANSWERED);
        }
        if (around.completion().isEmpty()) {
            return reject(NOT_COMPLETED);
        }
        var completion = around.completion().get();
        if (c.on().isBefore(completion.on())) {
            return reject(TOO_EARLY);
        }
        return whoMayAnswer(c, around.evaluator())
                .then(_ -> isOnScale(c))
                .then(_ -> accept(recorded(c, completion)));
    }

    private static Decision<EvaluationEvent> whoMayAnswer(
            RecordEvaluation c, ServiceRecord evaluator) {
        var own = c.evaluator().equals(c.employeeId()) || c.role() == EvaluatorRole.PARTICIPANT;
        return switch (evaluator) {
            case ServiceRecord.Unknown _ -> reject(EVALUATOR_UNKNOWN);
            case ServiceRecord.Known _ ->
                    switch (c.level()) {
                        case REACTION -> isParticipant(c) ? nothing() : reject(NOT_THE_PARTICIPANT);
                        case LEARNING, BEHAVIOUR, RESULT -> own ? reject(OWN_CASE) : nothing();
                    };
        };
    }

    private static boolean isParticipant(RecordEvaluation c) {
        return c.role() == EvaluatorRole.PARTICIPANT && c.evaluator().equals(c.employeeId());
    }

    private static Decision<EvaluationEvent> isOnScale(RecordEvaluation c) {
        if (!Scale.isSound(c.instrument())) {
            return reject(SCALE_UPSIDE_DOWN);
        }
        return Scale.covers(c.instrument(), c.raw()) ? nothing() : reject(OFF_THE_SCALE);
    }

    private static EvaluationRecorded recorded(RecordEvaluation c, Completion completion) {
        return new EvaluationRecorded(
                c.evaluationId(),
                c.sessionId(),
                completion.programme(),
                c.employeeId(),
                c.level(),
                c.role(),
                c.evaluator(),
                c.instrument(),
                c.raw(),
                Scale.percent(c.instrument(), c.raw()),
                c.remarks(),
                EvaluationDue.IN_FORCE.dueOn(c.level(), completion.on()),
                c.on());
    }

    /** Numbers are the same by value: 4 and 4.0 are one answer. */
    private static boolean isSame(EvaluationRecorded before, RecordEvaluation c) {
        return before.role() == c.role()
                && before.raw().compareTo(c.raw()) == 0
                && isSame(before.instrument(), c.instrument())
                && Objects.equals(before.remarks(), c.remarks());
    }

    private static boolean isSame(Instrument one, Instrument other) {
        return one.name().equals(other.name())
                && one.version().equals(other.version())
                && one.lowest().compareTo(other.lowest()) == 0
                && one.highest().compareTo(other.highest()) == 0;
    }
}
