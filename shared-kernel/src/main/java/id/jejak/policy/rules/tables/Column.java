package id.jejak.policy.rules.tables;

import id.jejak.policy.rules.ValueType;

import java.util.List;

/**
 * A column of a decision table.
 *
 * @param label heading in the editor; may be empty
 * @param expression what is tested, nearly always the name of an input or of a decision; for an
 *     output its name, empty where a table has one output without a name of its own
 * @param allowed DMN's inputValues or outputValues as FEEL, such as {@code "PNS","PPPK"}; may be
 *     empty
 */
public record Column(String id, String label, String expression, ValueType type, String allowed) {
    /** The words that {@link #allowed()} lists; none if it lists none or says it otherwise. */
    public List<String> words() {
        return Literals.words(allowed);
    }

    /** How findings name it. */
    public String title() {
        return expression.isEmpty() ? label : expression;
    }
}
