package id.jejak.policy.rules.lab;

/**
 * A cell of the transition matrix.
 *
 * @param before the outcome by the baseline; of numbers the lower bound of their range; a dash for
 *     no decision
 * @param after the outcome by the candidate
 */
public record Transition(String before, String after, long decisions) {}
