package id.jejak.policy.rules.tables;

import java.util.List;

/**
 * A row of a decision table.
 *
 * @param id stable: events name the rule that fired by it
 * @param cells FEEL tests, {@code -} for any; editors' empty cells are read as {@code -}
 * @param outputs FEEL expressions
 * @param note what the row means, in words; may be empty
 */
public record Rule(String id, List<String> cells, List<String> outputs, String note) {
    public Rule {
        cells = List.copyOf(cells);
        outputs = List.copyOf(outputs);
    }
}
