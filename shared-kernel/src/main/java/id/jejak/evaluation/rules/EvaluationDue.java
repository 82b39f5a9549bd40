package id.jejak.evaluation.rules;

import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.kernel.PolicyRef;

import java.time.LocalDate;

/**
 * When the evaluation of a completed training is due. Reaction and learning are asked on the day of
 * completion; behaviour and result after a window, which the project's brief sets to six months. A
 * window of 6 to 12 months is said to stand in LAN's guidance, but its text could not be read
 * (domain facts 6), so the window is a parameter and six months is Jejak's own choice.
 *
 * @param windowMonths months from completion to the evaluation of behaviour and result, 0 or more;
 *     a day that the month lacks becomes its last
 */
public record EvaluationDue(int windowMonths) {
    public static final PolicyRef POLICY = new PolicyRef("evaluation-due", "seed.1");
    public static final EvaluationDue IN_FORCE = new EvaluationDue(6);

    public EvaluationDue {
        if (windowMonths < 0) {
            throw new IllegalArgumentException("a window of " + windowMonths + " months");
        }
    }

    public LocalDate dueOn(KirkpatrickLevel level, LocalDate completedOn) {
        return switch (level) {
            case REACTION, LEARNING -> completedOn;
            case BEHAVIOUR, RESULT -> completedOn.plusMonths(windowMonths);
        };
    }
}
