package id.jejak.training.events;

import id.jejak.kernel.PolicyRef;

/**
 * What a policy advises to do with a programme. People decide, and may decide otherwise.
 *
 * @param policy the rule that advises, and what it saw
 */
public record Advice(ReviewOutcome outcome, PolicyRef policy) {}
