package id.jejak.training.rules;

import id.jejak.kernel.PolicyRef;

/**
 * When a programme is reviewed: after {@value #FEWEST} closed evaluations of behaviour since the
 * review before. No regulation sets a number; cities only say that results decide whether a
 * programme is repeated, improved or stopped, so the number is Jejak's own choice.
 */
public final class EnoughEvaluations {
    public static final PolicyRef POLICY = new PolicyRef("programme-review", "seed.1");
    public static final int FEWEST = 10;

    private EnoughEvaluations() {}

    public static boolean areIn(int closedSinceLastReview) {
        return closedSinceLastReview >= FEWEST;
    }
}
