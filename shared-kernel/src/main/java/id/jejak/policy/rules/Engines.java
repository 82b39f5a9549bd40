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
