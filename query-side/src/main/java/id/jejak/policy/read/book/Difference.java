package id.jejak.policy.read.book;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is other in the second model.
 *
 * @param table name of the decision; null for what concerns the whole model
 * @param rule id of the rule; null for what concerns the whole table
 * @param column name of the input or output; null for what concerns the whole rule
 * @param before null for what is new
 * @param after null for what is gone
 */
public record Difference(
        Kind kind,
        @Nullable String table,
        @Nullable String rule,
        @Nullable String column,
        @Nullable String before,
        @Nullable String after) {
    /** What differs. */
    public enum Kind {
        NAME,
        DESCRIPTION,
        INPUT,
        DECISION,
        FORMULA,
        HIT_POLICY,
        COLUMN,
        /** The words or values that a column allows. */
        ALLOWED,
        RULE,
        /** The order of the rules that both have. */
        ORDER,
        CELL,
        NOTE
    }
}
