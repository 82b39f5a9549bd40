package id.jejak.policy.rules.points;

import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.Literals;
import id.jejak.policy.rules.tables.RuleSet;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a model gives, by the keys under which it is asked for. */
final class Outputs {
    private Outputs() {}

    /**
     * @param words that it may give, each with the first rule that gives it, from 1; none where
     *     they are reckoned
     */
    record Given(String table, ValueType type, SortedMap<String, Integer> words) {}

    static Map<String, Given> of(RuleSet model) {
        var all = new HashMap<String, Given>();
        for (var node : model.decisions()) {
            if (node.logic() instanceof DecisionTable table) {
                columns(node, table, all);
            } else if (node.type() != null) {
                var given = new Given(node.name(), node.type(), Collections.emptySortedMap());
                all.put(node.name(), given);
            }
        }
        return all;
    }

    private static void columns(DecisionNode node, DecisionTable table, Map<String, Given> all) {
        for (var i = 0; i < table.outputs().size(); i++) {
            var column = table.outputs().get(i);
            var key = table.outputs().size() == 1 ? node.name() : column.expression();
            all.put(key, new Given(node.name(), column.type(), words(table, i)));
        }
    }

    private static SortedMap<String, Integer> words(DecisionTable table, int column) {
        var words = new TreeMap<String, Integer>();
        for (var rule = 0; rule < table.rules().size(); rule++) {
            var outputs = table.rules().get(rule).outputs();
            if (column < outputs.size()) {
                for (var word : Literals.words(outputs.get(column))) {
                    words.putIfAbsent(word, rule + 1);
                }
            }
        }
        return words;
    }
}
