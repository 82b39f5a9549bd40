package id.jejak.evaluation.rules;

import id.jejak.evaluation.events.EvaluatorRole;
import id.jejak.kernel.Percent;
import id.jejak.kernel.PolicyRef;

import java.util.Collection;

/**
 * When enough have answered about behaviour at work, and what their answers mean together. Practice
 * asks the participant, the superior and colleagues (domain facts 6); how many are enough is
 * written nowhere, so it is Jejak's own choice: the superior and at least one more, be it a peer, a
 * subordinate or the participant. The participant's own words never count in the result.
 */
public final class SixMonthsAnswers {
    public static final PolicyRef POLICY = new PolicyRef("six-months-answers", "seed.1");

    private static final int FEWEST = 2;

    private SixMonthsAnswers() {}

    /**
     * @param roles of everybody who answered, one for each answer
     */
    public static boolean isEnough(Collection<EvaluatorRole> roles) {
        return roles.contains(EvaluatorRole.SUPERIOR) && roles.size() >= FEWEST;
    }

    /**
     * The mean, rounded half up to a hundredth.
     *
     * @param ofOthers what others found, at least one
     */
    public static Percent result(Collection<Percent> ofOthers) {
        return Scale.mean(ofOthers);
    }
}
