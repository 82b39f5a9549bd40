package id.jejak.infra.dmn;

import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.RuleSet;

import java.util.HashSet;

/**
 * How much the analysis of a model's tables may cost: it walks through the product of what each
 * column can tell apart.
 */
record Extent(double combinations) {
    private static final double BEARABLE = 300_000;

    static Extent of(RuleSet model) {
        var most = 0.0;
        for (var node : model.decisions()) {
            if (node.logic() instanceof DecisionTable table) {
                most = Math.max(most, of(table));
            }
        }
        return new Extent(most);
    }

    boolean isBearable() {
        return combinations <= BEARABLE;
    }

    private static double of(DecisionTable table) {
        var product = 1.0;
        for (int column = 0; column < table.inputs().size(); column++) {
            var texts = new HashSet<String>();
            for (var rule : table.rules()) {
                if (column < rule.cells().size()) {
                    texts.add(rule.cells().get(column));
                }
            }
            product *= texts.size() + 1;
        }
        return product;
    }
}
