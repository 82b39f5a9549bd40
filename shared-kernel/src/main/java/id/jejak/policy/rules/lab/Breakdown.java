package id.jejak.policy.rules.lab;

/**
 * What became of one group's decisions; who gains and who loses, for fairness.
 *
 * @param group id of an agency, a year, or the name of a class of posts, sex, band of ages or kind
 *     of employment
 */
public record Breakdown(Dimension dimension, String group, Counts counts) {}
