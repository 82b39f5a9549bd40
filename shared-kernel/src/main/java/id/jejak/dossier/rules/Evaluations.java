package id.jejak.dossier.rules;

import id.jejak.evaluation.events.EvaluationEvent;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationClosed;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationRecorded;
import id.jejak.evaluation.events.EvaluationEvent.SelfReportGiven;
import id.jejak.evaluation.events.EvaluatorRole;
import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EvaluationId;
import id.jejak.kernel.Percent;
import id.jejak.kernel.SessionId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.SequencedMap;

/** What others, and for reaction the employee, said about the effect of trainings. */
public record Evaluations(SequencedMap<Answer, Evaluation> byAnswer) {

    /** An evaluation gathers the answers of several people on several levels. */
    public record Answer(EvaluationId evaluationId, KirkpatrickLevel level, EmployeeId evaluator) {}

    /**
     * @param dueOn the day this level was due; the due day itself is in time
     */
    public record Evaluation(
            EvaluationId evaluationId,
            SessionId sessionId,
            KirkpatrickLevel level,
            EvaluatorRole role,
            Percent result,
            LocalDate dueOn,
            LocalDate on) {

        public boolean isLate() {
            return on.isAfter(dueOn);
        }
    }

    static final Evaluations NONE = new Evaluations(Keyed.none());

    /** In the order they were made. */
    public Collection<Evaluation> all() {
        return byAnswer.values();
    }

    boolean hasBehaviourOf(SessionId session) {
        return all().stream()
                .anyMatch(
                        e ->
                                e.level() == KirkpatrickLevel.BEHAVIOUR
                                        && e.sessionId().equals(session));
    }

    Evaluations after(EvaluationEvent event, Participations participations) {
        return switch (event) {
            case EvaluationRecorded e -> recorded(e, participations);
            // The participant's own words are no finding, and closing adds none.
            case SelfReportGiven _, EvaluationClosed _ -> this;
        };
    }

    private Evaluations recorded(EvaluationRecorded e, Participations participations) {
        var id = e.evaluationId();
        var answer = new Answer(id, e.level(), e.evaluator());
        CorruptHistory.unless(!byAnswer.containsKey(answer), "evaluation " + id + " is made twice");
        CorruptHistory.unless(
                participations.bySession().containsKey(e.sessionId()),
                "evaluation " + id + " without enrolment in " + e.sessionId());
        var evaluation =
                new Evaluation(
                        id,
                        e.sessionId(),
                        e.level(),
                        e.role(),
                        e.result(),
                        e.dueOn(),
                        e.occurredOn());
        return new Evaluations(Keyed.put(byAnswer, answer, evaluation));
    }
}
