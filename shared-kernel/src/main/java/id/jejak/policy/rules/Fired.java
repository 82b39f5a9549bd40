package id.jejak.policy.rules;

/**
 * A rule that matched.
 *
 * @param table name of the decision table
 * @param rule id of the rule in the model's text
 */
public record Fired(String table, String rule) {}
