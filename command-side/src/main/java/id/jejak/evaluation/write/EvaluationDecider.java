package id.jejak.evaluation.write;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
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
import id.jejak.evaluation.events.EvaluationEvent;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationClosed;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationRecorded;
import id.jejak.evaluation.events.EvaluationEvent.SelfReportGiven;
import id.jejak.evaluation.events.EvaluatorRole;
import id.jejak.evaluation.events.Instrument;
import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.evaluation.rules.EvaluationDue;
import id.jejak.evaluation.rules.Scale;
import id.jejak.evaluation.rules.SixMonthsAnswers;
import id.jejak.evaluation.write.Completions.Completion;
import id.jejak.evaluation.write.Evaluation.Place;
import id.jejak.evaluation.write.EvaluationCommand.RecordEvaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules of evaluating. An answer may come before its level is due: {@code dueOn} says when it has
 * to be there, not when it may.
 */
final class EvaluationDecider {
    private EvaluationDecider() {}

    /**
     * What other streams say about an answer.
     *
     * @param scaleFits whether the scale is the one registered for the instrument
     */
    record Surroundings(
            Optional<Completion> completion, ServiceRecord evaluator, boolean scaleFits) {}

    static Decision<EvaluationEvent> record(
            RecordEvaluation c, Evaluation state, Surroundings around) {
        var reported = state.selfReports().get(c.employeeId());
        if (reported != null && isSelfReport(c)) {
            return isSame(reported, c) ? nothing() : reject(ALREADY_ANSWERED);
        }
        var before = state.answers().get(new Place(c.level(), c.evaluator()));
        if (before != null) {
            return isSame(before, c) ? nothing() : reject(ALREADY_ANSWERED);
        }
        if (c.level() == KirkpatrickLevel.BEHAVIOUR && state.closed()) {
            return reject(CLOSED);
        }
        if (around.completion().isEmpty()) {
            return reject(NOT_COMPLETED);
        }
        var completion = around.completion().get();
        if (c.on().isBefore(completion.on())) {
            return reject(TOO_EARLY);
        }
        return whoMayAnswer(c, around.evaluator())
                .then(_ -> around.scaleFits() ? isOnScale(c) : reject(OTHER_SCALE))
                .then(_ -> accept(answer(c, completion)))
                .then(so -> closed(c, after(state, so), completion));
    }

    private static EvaluationEvent answer(RecordEvaluation c, Completion completion) {
        return isSelfReport(c) ? reported(c, completion) : recorded(c, completion);
    }

    private static boolean isSelfReport(RecordEvaluation c) {
        return c.level() == KirkpatrickLevel.BEHAVIOUR && isParticipant(c);
    }

    private static Evaluation after(Evaluation state, List<EvaluationEvent> events) {
        return events.stream().reduce(state, Evaluation::evolve, (_, second) -> second);
    }

    private static Decision<EvaluationEvent> closed(
            RecordEvaluation c, Evaluation state, Completion completion) {
        if (state.closed() || !SixMonthsAnswers.isEnough(state.roles())) {
            return nothing();
        }
        var found = state.ofBehaviour();
        var last =
                Stream.concat(
                                found.stream().map(EvaluationRecorded::occurredOn),
                                state.selfReports().values().stream()
                                        .map(SelfReportGiven::occurredOn))
                        .max(LocalDate::compareTo)
                        .orElse(c.on());
        return accept(
                new EvaluationClosed(
                        c.evaluationId(),
                        c.sessionId(),
                        completion.programme(),
                        c.employeeId(),
                        state.roles().size(),
                        SixMonthsAnswers.result(
                                found.stream().map(EvaluationRecorded::result).toList()),
                        SixMonthsAnswers.POLICY,
                        EvaluationDue.IN_FORCE.dueOn(KirkpatrickLevel.BEHAVIOUR, completion.on()),
                        last));
    }

    private static Decision<EvaluationEvent> whoMayAnswer(
            RecordEvaluation c, ServiceRecord evaluator) {
        var own = c.evaluator().equals(c.employeeId()) || c.role() == EvaluatorRole.PARTICIPANT;
        return switch (evaluator) {
            case ServiceRecord.Unknown _ -> reject(EVALUATOR_UNKNOWN);
            case ServiceRecord.Known _ ->
                    switch (c.level()) {
                        case REACTION -> isParticipant(c) ? nothing() : reject(NOT_THE_PARTICIPANT);
                        case BEHAVIOUR -> own && !isSelfReport(c) ? reject(OWN_CASE) : nothing();
                        case LEARNING, RESULT -> own ? reject(OWN_CASE) : nothing();
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

    private static SelfReportGiven reported(RecordEvaluation c, Completion completion) {
        return new SelfReportGiven(
                c.evaluationId(),
                c.sessionId(),
                completion.programme(),
                c.employeeId(),
                c.instrument(),
                c.raw(),
                Scale.percent(c.instrument(), c.raw()),
                c.remarks(),
                EvaluationDue.IN_FORCE.dueOn(c.level(), completion.on()),
                c.on());
    }

    private static boolean isSame(SelfReportGiven before, RecordEvaluation c) {
        return before.raw().compareTo(c.raw()) == 0
                && isSame(before.instrument(), c.instrument())
                && Objects.equals(before.remarks(), c.remarks());
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
