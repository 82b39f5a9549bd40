package id.jejak.policy.rules.compiled;

import id.jejak.policy.rules.Finding;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a model. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();

    /** A place in a model where something may be found. */
    record At(
            Findings findings,
            @Nullable String table,
            @Nullable Integer rule,
            @Nullable String column) {
        void error(String code, String text) {
            findings.all.add(new Finding(code, Finding.Severity.ERROR, table, rule, column, text));
        }

        void hint(String code, String text) {
            findings.all.add(new Finding(code, Finding.Severity.HINT, table, rule, column, text));
        }

        void beyond(String text) {
            hint(Finding.BEYOND_FAST_PATH, text);
        }
    }

    At at(@Nullable String table, @Nullable Integer rule, @Nullable String column) {
        return new At(this, table, rule, column);
    }

    void beyond(String table, String what) {
        at(table, null, null).beyond(what);
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
