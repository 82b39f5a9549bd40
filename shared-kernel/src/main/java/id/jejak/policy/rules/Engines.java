package id.jejak.policy.rules;

import id.jejak.policy.events.DecidedBy;

/**
 * The two engines that decide.
 *
 * @param fast decides wherever it was shown to agree with the reference
 * @param reference can do any model that was adopted
 */
public record Engines(DecisionEngine fast, DecisionEngine reference) {
    /**
     * The fast engine where it can, else the reference.
     *
     * @throws ModelRefused if something is wrong with the model, or neither can do it
     */
    public Decisions compile(PolicyModel model) {
        try {
            return fast.compile(model);
        } catch (ModelRefused refused) {
            if (refused.findings().stream().allMatch(Engines::isBeyondFastPath)) {
                return reference.compile(model);
            }
            throw refused;
        }
    }

    private static boolean isBeyondFastPath(Finding finding) {
        return finding.code().equals(Finding.BEYOND_FAST_PATH);
    }

    /**
     * What the fast engine could do when a version was adopted it may refuse after an update; then
     * the reference decides, slower and the same.
     *
     * @throws ModelRefused if neither can do the model
     */
    public Decisions compile(PolicyModel model, DecidedBy decidedBy) {
        if (decidedBy == DecidedBy.REFERENCE) {
            return reference.compile(model);
        }
        try {
            return fast.compile(model);
        } catch (ModelRefused _) {
            return reference.compile(model);
        }
    }
}
