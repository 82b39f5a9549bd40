package id.jejak.policy.rules.tables;

import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.ValueType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a reader stumbled over; reading goes on, so that all of it is told at once. */
final class Problems {
    private static final Map<String, ValueType> TYPES =
            Map.of(
                    "number", ValueType.NUMBER,
                    "string", ValueType.WORD,
                    "boolean", ValueType.TRUTH);

    private static final String NOT_PERMITTED = "policy.not-permitted";
    private static final int TOLD = 500;

    private final List<Finding> found = new ArrayList<>();

    void add(String code, @Nullable String table, @Nullable String column, String text) {
        add(code, table, null, column, text);
    }

    private void add(
            String code,
            @Nullable String table,
            @Nullable Integer rule,
            @Nullable String column,
            String text) {
        var in = table == null || table.isEmpty() ? null : table;
        var place = column == null ? null : cut(column);
        found.add(new Finding(code, Finding.Severity.ERROR, in, rule, place, cut(text)));
    }

    /** What is too long to be read is too long to be told. */
    private static String cut(String text) {
        return text.length() <= TOLD ? text : text.substring(0, TOLD) + "…";
    }

    /** What DMN has and a policy may not be written in. */
    void notPermitted(String table, String what) {
        add(NOT_PERMITTED, table, null, what);
    }

    /**
     * Looks at a text in FEEL.
     *
     * @param rule number of the rule, from 1; null outside rules
     * @param given type of what the text gives; null for a text that tests
     */
    void feel(
            String table,
            @Nullable Integer rule,
            String column,
            String text,
            @Nullable ValueType given) {
        if (text.length() > Limits.CELL) {
            add(Limits.CODE, table, rule, column, text.length() + " characters");
            return;
        }
        PlainFeel.offence(text).ifPresent(what -> add(NOT_PERMITTED, table, rule, column, what));
        if (given == ValueType.WORD && PlainFeel.joins(text)) {
            add(NOT_PERMITTED, table, rule, column, "+");
        }
    }

    /** The type of a column or variable; what DMN knows beyond three types is a problem. */
    ValueType type(
            @Nullable String ref, @Nullable ValueType otherwise, String table, String column) {
        if (ref == null || ref.isBlank()) {
            if (otherwise == null) {
                add("policy.mistyped", table, column, "no type");
            }
            return otherwise == null ? ValueType.NUMBER : otherwise;
        }
        var type = TYPES.get(ref.startsWith("feel:") ? ref.substring(5) : ref);
        if (type == null) {
            add("policy.mistyped", table, column, "neither number, string nor boolean: " + ref);
            return ValueType.NUMBER;
        }
        return type;
    }

    void raise() {
        if (!found.isEmpty()) {
            throw new ModelRefused(found);
        }
    }

    static String typeRef(ValueType type) {
        return switch (type) {
            case NUMBER -> "number";
            case WORD -> "string";
            case TRUTH -> "boolean";
        };
    }
}
