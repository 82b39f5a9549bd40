package id.jejak.policy.rules;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong, or worth a thought, with a model.
 *
 * @param code stable, such as {@code policy.gap}
 * @param table name of the decision table; null if it concerns the whole model
 * @param rule number of the rule, from 1; null if it concerns the whole table
 * @param column name of the input or output column; null if it concerns the whole rule
 * @param text what was found there, or what the engine says about it
 */
public record Finding(
        String code,
        Severity severity,
        @Nullable String table,
        @Nullable Integer rule,
        @Nullable String column,
        String text) {
    /** The code of what the fast engine leaves to the reference. */
    public static final String BEYOND_FAST_PATH = "policy.beyond-fast-path";

    public enum Severity {
        /** The model is refused. */
        ERROR,
        HINT
    }
}
