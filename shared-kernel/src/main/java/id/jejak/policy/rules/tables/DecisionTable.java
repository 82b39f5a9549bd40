package id.jejak.policy.rules.tables;

import java.util.List;

/**
 * A decision table: one rule a row.
 *
 * @param inputs columns that are tested, in the order of each rule's cells
 * @param outputs columns that are given, in the order of each rule's outputs
 */
public record DecisionTable(
        String id, HitPolicy hitPolicy, List<Column> inputs, List<Column> outputs, List<Rule> rules)
        implements Logic {
    public DecisionTable {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rules = List.copyOf(rules);
    }
}
