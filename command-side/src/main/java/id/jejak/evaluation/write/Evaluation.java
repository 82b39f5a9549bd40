package id.jejak.evaluation.write;

import id.jejak.evaluation.events.EvaluationEvent;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationClosed;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationRecorded;
import id.jejak.evaluation.events.EvaluationEvent.SelfReportGiven;
import id.jejak.evaluation.events.EvaluatorRole;
import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.kernel.EmployeeId;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What must be known about an evaluation to decide about it: who answered on which level. An
 * evaluation has no other state, and a handful of answers.
 */
record Evaluation(
        Map<Place, EvaluationRecorded> answers,
        Map<EmployeeId, SelfReportGiven> selfReports,
        boolean closed) {
    record Place(KirkpatrickLevel level, EmployeeId evaluator) {}

    static final Evaluation UNANSWERED = new Evaluation(Map.of(), Map.of(), false);

    static Evaluation evolve(Evaluation state, EvaluationEvent event) {
        return switch (event) {
            case EvaluationRecorded e -> state.with(e);
            case SelfReportGiven e ->
                    new Evaluation(state.answers, Map.of(e.employeeId(), e), state.closed);
            case EvaluationClosed _ -> new Evaluation(state.answers, state.selfReports, true);
        };
    }

    /** Whoever found something about behaviour at work. */
    List<EvaluationRecorded> ofBehaviour() {
        return answers.values().stream()
                .filter(answer -> answer.level() == KirkpatrickLevel.BEHAVIOUR)
                .sorted(Comparator.comparing(answer -> answer.evaluator().value()))
                .toList();
    }

    /** The part of everybody who answered about behaviour, the participant included. */
    List<EvaluatorRole> roles() {
        return Stream.concat(
                        ofBehaviour().stream().map(EvaluationRecorded::role),
                        selfReports.keySet().stream().map(_ -> EvaluatorRole.PARTICIPANT))
                .toList();
    }

    private Evaluation with(EvaluationRecorded answer) {
        var next = new HashMap<>(answers);
        next.put(new Place(answer.level(), answer.evaluator()), answer);
        return new Evaluation(Map.copyOf(next), selfReports, closed);
    }
}
