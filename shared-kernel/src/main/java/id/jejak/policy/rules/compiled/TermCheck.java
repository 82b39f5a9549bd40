package id.jejak.policy.rules.compiled;

import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.tables.Column;
import id.jejak.policy.rules.tables.DecisionNode;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Reads an expression and checks its names and types. */
final class TermCheck {
    private final Scope scope;
    private final DecisionNode node;
    private final Findings.At at;

    TermCheck(Scope scope, DecisionNode node, Findings.At at) {
        this.scope = scope;
        this.node = node;
        this.at = at;
    }

    /** What a column tests. */
    @Nullable Term head(Column column) {
        return checked(column.expression(), column.type());
    }

    /**
     * @param words the only ones allowed; any if there are none
     */
    @Nullable Term output(String text, ValueType type, List<String> words) {
        if (text.isBlank() || text.strip().equals("-") || text.strip().equals("null")) {
            at.error("policy.missing-output", "nothing is given");
            return null;
        }
        var term = checked(text, type);
        if (term instanceof Term.Constant(Value.Word(var word))
                && !words.isEmpty()
                && !words.contains(word)) {
            at.error("policy.unknown-word", word);
        }
        if (type == ValueType.WORD && term instanceof Term.Name(var name) && scope.isInput(name)) {
            at.beyond("gives a word of an input: " + name);
        }
        return term;
    }

    private @Nullable Term checked(String text, ValueType wanted) {
        try {
            var term = Reading.term(text);
            var type = type(term);
            if (type != null && type != wanted) {
                at.error("policy.mistyped", text + " is " + type + ", not " + wanted);
            }
            return type == null ? null : term;
        } catch (Unreadable unreadable) {
            at.beyond(unreadable.getMessage());
            return null;
        }
    }

    /** Null if something in it was found wrong. */
    private @Nullable ValueType type(Term term) {
        return switch (term) {
            case Term.Constant(Value.Amount(var number)) -> {
                if (!Scaled.holds(number)) {
                    at.beyond("more than four decimals or too large: " + number);
                    yield null;
                }
                yield ValueType.NUMBER;
            }
            case Term.Constant(Value.Word word) -> ValueType.WORD;
            case Term.Constant(Value.Truth truth) -> ValueType.TRUTH;
            case Term.Name(var name) -> {
                var type = scope.seenBy(node, name);
                if (type == null) {
                    at.error("policy.unknown-variable", name);
                }
                yield type;
            }
            case Term.Negative(var of) -> number(of) ? ValueType.NUMBER : null;
            case Term.Reckoned(var operator, var left, var right) ->
                    number(left) & number(right) ? ValueType.NUMBER : null;
        };
    }

    private boolean number(Term term) {
        var type = type(term);
        if (type != null && type != ValueType.NUMBER) {
            at.error("policy.mistyped", "nothing to reckon with: " + type);
        }
        return type == ValueType.NUMBER;
    }
}
