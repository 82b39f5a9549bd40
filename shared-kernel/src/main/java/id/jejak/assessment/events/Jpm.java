package id.jejak.assessment.events;

import id.jejak.kernel.Fraction;
import id.jejak.kernel.PolicyRef;

/**
 * Job person match.
 *
 * @param match achieved over required, exact
 * @param policy which cut-offs decided the category
 */
public record Jpm(Fraction match, JpmCategory category, PolicyRef policy) {}
