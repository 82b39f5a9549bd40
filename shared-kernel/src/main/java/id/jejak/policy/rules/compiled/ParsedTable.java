package id.jejak.policy.rules.compiled;

import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.HitPolicy;

import java.util.List;

/**
 * A decision with its cells understood.
 *
 * @param heads what each column tests
 * @param cells by rule, then by column
 * @param outputs by rule, then by output; a formula is one rule without cells
 * @param keys names of the outputs as others see them
 */
record ParsedTable(
        DecisionNode node,
        HitPolicy hitPolicy,
        boolean isTable,
        List<Term> heads,
        List<List<Cell>> cells,
        List<List<Term>> outputs,
        List<OutputKey> keys,
        List<String> ruleIds) {

    String name() {
        return node.name();
    }

    int rules() {
        return outputs.size();
    }
}
