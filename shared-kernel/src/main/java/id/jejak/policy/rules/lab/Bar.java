package id.jejak.policy.rules.lab;

/**
 * A bar of the distribution of a policy's measure.
 *
 * @param from lower bound of the range, which ends before the next bar's
 */
public record Bar(String from, long before, long after) {}
