package id.jejak.evaluation.write;

import id.jejak.evaluation.events.EvaluationEvent;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationRecorded;
import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.kernel.EmployeeId;

import java.util.HashMap;
import java.util.Map;

/**
 * What must be known about an evaluation to decide about it: who answered on which level. An
 * evaluation has no other state, and a handful of answers.
 */
record Evaluation(Map<Place, EvaluationRecorded> answers) {
    record Place(KirkpatrickLevel level, EmployeeId evaluator) {}

    static final Evaluation UNANSWERED = new Evaluation(Map.of());

    static Evaluation evolve(Evaluation state, EvaluationEvent event) {
        return switch (event) {
            case EvaluationRecorded e -> state.with(e);
        };
    }

    private Evaluation with(EvaluationRecorded answer) {
        var next = new HashMap<>(answers);
        next.put(new Place(answer.level(), answer.evaluator()), answer);
        return new Evaluation(Map.copyOf(next));
    }
}
