package id.jejak.performance.rules;

import id.jejak.kernel.PolicyRef;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.Period;
import id.jejak.performance.events.Rating;
import id.jejak.policy.rules.Decided;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.Value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rating that an appraisal comes to, by the version of the policy {@value #ID} in force on the
 * last day of its period: a score until 2021 (PP 46/2011, then PermenPANRB 8/2021), work result and
 * behaviour since 2022 (PermenPANRB 6/2022; domain facts 7).
 */
public final class PerformanceRating {
    public static final String ID = "performance-rating";

    /** Scores go from 0 to 100 before, to 120 since (PP 30/2019). */
    private static final LocalDate LONGER_SCALE = LocalDate.of(2021, 7, 1);

    private static final String SCORE = "score";
    private static final String RESULT = "workResult";
    private static final String BEHAVIOUR = "workBehaviour";

    private PerformanceRating() {}

    public record Rated(Rating rating, PolicyRef policy) {}

    /**
     * @return empty if the rule of that time asks for other facts, or for facts within another
     *     range
     * @throws NoDecision if no rule is in force on the last day of the period
     */
    public static Optional<Rated> of(Appraisal appraisal, Period period, Policies policies) {
        var policy =
                policies.inForce(ID, period.to())
                        .orElseThrow(() -> new NoDecision("no " + ID + " on " + period.to()));
        return isAskedFor(appraisal, period, policy) ? rated(appraisal, policy) : Optional.empty();
    }

    /** What the policy asks about an appraisal. */
    public static Inputs inputs(Appraisal appraisal) {
        var facts = new TreeMap<String, Value>();
        if (appraisal.result() != null) {
            facts.put(RESULT, Value.of(appraisal.result()));
        }
        if (appraisal.behaviour() != null) {
            facts.put(BEHAVIOUR, Value.of(appraisal.behaviour()));
        }
        if (appraisal.score() != null) {
            facts.put(SCORE, Value.of(appraisal.score()));
        }
        return new Inputs(facts);
    }

    /** Exactly these facts: a score beside a comparison is of another time. */
    private static boolean isAskedFor(Appraisal appraisal, Period period, Policy policy) {
        var score = appraisal.score();
        return policy.decisions().reads().keySet().equals(inputs(appraisal).values().keySet())
                && (score == null || isOnScale(score, period));
    }

    private static boolean isOnScale(BigDecimal score, Period period) {
        var highest = period.to().isBefore(LONGER_SCALE) ? 100 : 120;
        return score.signum() >= 0 && score.compareTo(BigDecimal.valueOf(highest)) <= 0;
    }

    private static Optional<Rated> rated(Appraisal appraisal, Policy policy) {
        try {
            var decided = Decided.by(policy, inputs(appraisal));
            return Optional.of(new Rated(decided.word("rating", Rating.class), decided.policy()));
        } catch (NoDecision _) {
            return Optional.empty();
        }
    }
}
