package id.jejak.assessment.rules;

import static id.jejak.assessment.events.JpmCategory.CUKUP_OPTIMAL;
import static id.jejak.assessment.events.JpmCategory.KURANG_MEMENUHI_SYARAT;
import static id.jejak.assessment.events.JpmCategory.KURANG_OPTIMAL;
import static id.jejak.assessment.events.JpmCategory.MASIH_MEMENUHI_SYARAT;
import static id.jejak.assessment.events.JpmCategory.MEMENUHI_SYARAT;
import static id.jejak.assessment.events.JpmCategory.OPTIMAL;

import id.jejak.assessment.events.CompetencyResult;
import id.jejak.assessment.events.Jpm;
import id.jejak.assessment.events.JpmCategory;
import id.jejak.assessment.events.Purpose;
import id.jejak.kernel.Fraction;
import id.jejak.kernel.PolicyRef;

import java.util.List;

/**
 * Job person match: the sum of the levels achieved over the sum of the levels required (Peraturan
 * BKN 26/2019 as a report form restates it; domain facts 3). Only the competencies that were
 * assessed count, on both sides. The category is decided on the exact fraction, never on a rounded
 * percentage.
 *
 * @param surplus whether a level above the standard makes up for one below it
 */
public record JpmRule(PolicyRef policy, Surplus surplus, Cuts filling, Cuts mapping) {

    public enum Surplus {
        /** Every level achieved counts in full. */
        OFFSETS,
        /** No competency counts for more than its standard. */
        CAPPED
    }

    /**
     * Cut-offs of one purpose, in percent.
     *
     * @param upper least percentage of the highest category
     * @param lower least percentage of the middle one
     */
    public record Cuts(
            int upper, JpmCategory highest, int lower, JpmCategory middle, JpmCategory lowest) {
        JpmCategory of(Fraction match) {
            if (match.isAtLeastPercent(upper)) {
                return highest;
            }
            return match.isAtLeastPercent(lower) ? middle : lowest;
        }
    }

    /**
     * 80 and 68 for filling a post (from a form only; not confirmed in the regulation's text), 90
     * and 78 for mapping (also in Peraturan BRIN 3/2023 art. 33). That a surplus offsets a deficit
     * is not stated anywhere and unconfirmed. Agencies may set other cut-offs; none are known to
     * Jejak yet. Applied to assessments before 2019 too.
     */
    public static final JpmRule V2019 =
            new JpmRule(
                    new PolicyRef("jpm-category", "2019.1"),
                    Surplus.OFFSETS,
                    new Cuts(
                            80, MEMENUHI_SYARAT, 68, MASIH_MEMENUHI_SYARAT, KURANG_MEMENUHI_SYARAT),
                    new Cuts(90, OPTIMAL, 78, CUKUP_OPTIMAL, KURANG_OPTIMAL));

    /**
     * @param results at least one, each with a required level of 1 or more
     */
    public Jpm of(List<CompetencyResult> results, Purpose purpose) {
        var match =
                new Fraction(
                        results.stream().mapToLong(this::counted).sum(),
                        results.stream().mapToLong(result -> result.required().value()).sum());
        var cuts =
                switch (purpose) {
                    case FILLING -> filling;
                    case MAPPING -> mapping;
                };
        return new Jpm(match, cuts.of(match), policy);
    }

    private int counted(CompetencyResult result) {
        var achieved = result.achieved().value();
        return switch (surplus) {
            case OFFSETS -> achieved;
            case CAPPED -> Math.min(achieved, result.required().value());
        };
    }
}
