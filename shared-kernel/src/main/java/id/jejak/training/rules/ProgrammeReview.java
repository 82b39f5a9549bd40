package id.jejak.training.rules;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.Decided;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.Value;

import java.time.LocalDate;

/**
 * When a programme is reviewed, by the policy {@value #ID}: after enough closed evaluations of
 * behaviour. No regulation sets a number; cities only say that results decide whether a programme
 * is repeated, improved or stopped.
 */
public final class ProgrammeReview {
    public static final String ID = "programme-review";

    private ProgrammeReview() {}

    public record Opening(boolean opens, PolicyRef policy) {}

    /**
     * @param closedSinceLastReview closed evaluations, 0 or more
     * @throws NoDecision if the version in force decides nothing
     */
    public static Opening of(int closedSinceLastReview, LocalDate on, Policies policies) {
        var decided = Decided.by(policies, ID, on, inputs(closedSinceLastReview));
        return new Opening(decided.holds("opens"), decided.policy());
    }

    /** What the policy asks about a programme. */
    public static Inputs inputs(int closedSinceLastReview) {
        return Inputs.NONE.with("evaluationsClosed", Value.of(closedSinceLastReview));
    }
}
