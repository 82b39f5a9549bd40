package id.jejak.assessment.rules;

import id.jejak.assessment.events.CompetencyResult;
import id.jejak.assessment.events.Jpm;
import id.jejak.assessment.events.JpmCategory;
import id.jejak.assessment.events.Purpose;
import id.jejak.kernel.Fraction;
import id.jejak.policy.rules.Decided;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.Value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Job person match: the sum of the levels achieved over the sum of the levels required (Peraturan
 * BKN 26/2019 as a report form restates it; domain facts 3). Only the competencies that were
 * assessed count, on both sides. The policy {@value #ID} decides the category. Percentages are cut
 * after four decimals, never rounded up, so that a cut-off is reached exactly when the fraction
 * reaches it.
 *
 * <p>That a level above the standard makes up for one below it is not stated anywhere and
 * UNCERTAIN. A version that reads {@value #CAPPED} instead of {@value #FULL} lets no competency
 * count for more than its standard.
 */
public final class JpmRule {
    public static final String ID = "jpm-category";

    private static final String FULL = "jpm";
    private static final String CAPPED = "jpmCapped";
    private static final int DECIMALS = 4;

    private JpmRule() {}

    /**
     * @param results at least one, each with a required level of 1 or more
     * @param on the day that says which version decides
     * @throws NoDecision if the version decides nothing
     */
    public static Jpm of(
            List<CompetencyResult> results, Purpose purpose, LocalDate on, Policies policies) {
        var decided = Decided.by(policies, ID, on, inputs(results, purpose));
        var read = decided.policy().inputs();
        var match =
                read.containsKey(CAPPED) && !read.containsKey(FULL)
                        ? capped(results)
                        : full(results);
        return new Jpm(match, decided.word("category", JpmCategory.class), decided.policy());
    }

    /** What the policy asks about an assessment. */
    public static Inputs inputs(List<CompetencyResult> results, Purpose purpose) {
        var full = full(results);
        var capped = capped(results);
        var facts = new TreeMap<String, Value>();
        facts.put("purpose", Value.of(purpose));
        facts.put(FULL, percent(full));
        facts.put(CAPPED, percent(capped));
        facts.put("achieved", Value.of(full.numerator()));
        facts.put("achievedCapped", Value.of(capped.numerator()));
        facts.put("required", Value.of(full.denominator()));
        return new Inputs(facts);
    }

    private static Fraction full(List<CompetencyResult> results) {
        return match(results, result -> result.achieved().value());
    }

    private static Fraction capped(List<CompetencyResult> results) {
        return match(
                results, result -> Math.min(result.achieved().value(), result.required().value()));
    }

    private static Fraction match(
            List<CompetencyResult> results, ToLongFunction<CompetencyResult> counted) {
        return new Fraction(
                results.stream().mapToLong(counted).sum(),
                results.stream().mapToLong(result -> result.required().value()).sum());
    }

    private static Value percent(Fraction match) {
        return Value.of(
                BigDecimal.valueOf(match.numerator())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(
                                BigDecimal.valueOf(match.denominator()),
                                DECIMALS,
                                RoundingMode.FLOOR));
    }
}
