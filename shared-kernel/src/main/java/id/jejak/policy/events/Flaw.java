package id.jejak.policy.events;

import org.jspecify.annotations.Nullable;

/**
 * What a check found in the text of a policy.
 *
 * @param code stable, such as {@code policy.gap}
 * @param error whether it keeps the version from being adopted; else it is a hint
 * @param table name of the decision table; null if it concerns the whole model
 * @param rule number of the rule, from 1; null if it concerns the whole table
 * @param column name of the input or output column; null if it concerns the whole rule
 * @param text what the check says
 */
public record Flaw(
        String code,
        boolean error,
        @Nullable String table,
        @Nullable Integer rule,
        @Nullable String column,
        String text) {}
