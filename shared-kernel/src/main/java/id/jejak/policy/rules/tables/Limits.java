package id.jejak.policy.rules.tables;

import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.ModelRefused;

import java.util.List;

/** How large a model may be: far beyond what people write, far below what hurts the process. */
public final class Limits {
    /** Of the whole text, in UTF-16 units. */
    public static final int CHARACTERS = 4_000_000;

    /** Of all tables together. */
    public static final int RULES = 2_000;

    public static final int COLUMNS = 64;
    public static final int DECISIONS = 200;

    /** More than there are facts. */
    public static final int INPUTS = 500;

    /** Of one cell, formula, list of words or attribute, in UTF-16 units. */
    public static final int CELL = 2_000;

    /** Says of anything beyond these limits that it is. */
    static final String CODE = "policy.too-large";

    static final int DEPTH = 40;
    static final int ELEMENTS = 400_000;

    private Limits() {}

    static ModelRefused exceeded(String what) {
        return new ModelRefused(
                List.of(new Finding(CODE, Finding.Severity.ERROR, null, null, null, what)));
    }
}
