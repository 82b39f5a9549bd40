package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.tables.Column;
import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.DmnReader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Outcomes in the order in which the models list them; numbers by size; what no model lists after
 * the others, and that nothing was decided last of all.
 *
 * @param words of all versions, each word once
 */
record WordOrder(List<String> words) implements Comparator<String> {
    WordOrder {
        words = List.copyOf(words);
    }

    /**
     * @param outcomes names of the outputs whose words are counted
     */
    static WordOrder of(List<String> outcomes, List<PolicyModel> models) {
        var merged = new ArrayList<String>();
        models.stream()
                .map(PolicyModel::dmn)
                .distinct()
                .flatMap(dmn -> DmnReader.read(dmn).decisions().stream())
                .flatMap(node -> lists(node, outcomes))
                .forEach(list -> merge(list, merged));
        return new WordOrder(merged);
    }

    private static Stream<List<String>> lists(DecisionNode node, List<String> outcomes) {
        return node.logic() instanceof DecisionTable table
                ? table.outputs().stream()
                        .filter(output -> outcomes.contains(name(node, output)))
                        .map(Column::words)
                : Stream.empty();
    }

    private static String name(DecisionNode node, Column output) {
        return output.expression().isEmpty() ? node.name() : output.expression();
    }

    /** A word that is new stands behind the one before it in its own list. */
    private static void merge(List<String> list, List<String> merged) {
        var place = 0;
        for (var word : list) {
            var known = merged.indexOf(word);
            if (known < 0) {
                merged.add(place, word);
                known = place;
            }
            place = known + 1;
        }
    }

    @Override
    public int compare(String one, String other) {
        var first = rank(one);
        var second = rank(other);
        return first != second ? Integer.compare(first, second) : Bands.compare(one, other);
    }

    private int rank(String outcome) {
        if (outcome.equals(Scale.NOTHING)) {
            return Integer.MAX_VALUE;
        }
        var listed = words.indexOf(outcome);
        return listed < 0 ? words.size() : listed;
    }
}
