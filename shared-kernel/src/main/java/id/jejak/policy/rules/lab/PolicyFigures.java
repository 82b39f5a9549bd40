package id.jejak.policy.rules.lab;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * What became of the decisions of one policy.
 *
 * @param outcome the output whose words are counted, or several; null where a number decides
 * @param measure the number that grows when somebody gains; null where words alone tell
 * @param notInForce decisions left out, as the baseline had no version on their day
 * @param outcomes all that occur, in the order of the model; of numbers the lower bounds of their
 *     ranges
 * @param transitions the matrix of outcomes, before by after
 * @param shares outcomes year by year
 * @param distribution of the measure
 * @param breakdowns by agency, year, class of post, sex, age and kind of employment; of programmes
 *     by year alone
 */
public record PolicyFigures(
        String policy,
        @Nullable String outcome,
        @Nullable String measure,
        Counts counts,
        long notInForce,
        People people,
        List<String> outcomes,
        List<Transition> transitions,
        List<Share> shares,
        List<Bar> distribution,
        List<Total> totals,
        List<Breakdown> breakdowns) {
    public PolicyFigures {
        // Reports of an older Jejak do not have them.
        outcomes = List.copyOf(Objects.requireNonNullElse(outcomes, List.of()));
        transitions = List.copyOf(transitions);
        shares = List.copyOf(shares);
        distribution = List.copyOf(distribution);
        totals = List.copyOf(totals);
        breakdowns = List.copyOf(breakdowns);
    }

    /**
     * Somebody may win in one year and lose in another. Programmes, where the policy is about
     * these.
     *
     * @param evaluated with one decision at least
     */
    public record People(long evaluated, long changed, long won, long lost) {}
}
