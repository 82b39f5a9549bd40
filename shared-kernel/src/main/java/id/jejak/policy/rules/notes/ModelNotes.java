package id.jejak.policy.rules.notes;

import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.DmnReader;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a model says of its own rules.
 *
 * @param steps every rule of every table, in the order in which they decide
 */
public record ModelNotes(String name, List<Step> steps) {
    /**
     * @param outputs names under which the values are found
     */
    public record Step(String rule, Bilingual decision, List<String> outputs, Bilingual note) {}

    /** Nothing but its absence where a text of an older Jejak cannot be read any more. */
    public static ModelNotes of(String dmn) {
        try {
            var model = DmnReader.read(dmn);
            return new ModelNotes(
                    model.name(), model.decisions().stream().flatMap(ModelNotes::steps).toList());
        } catch (ModelRefused _) {
            return new ModelNotes("", List.of());
        }
    }

    private static Stream<Step> steps(DecisionNode node) {
        if (!(node.logic() instanceof DecisionTable table)) {
            return Stream.of();
        }
        var words = node.description().isEmpty() ? node.name() : node.description();
        return table.rules().stream()
                .map(
                        rule ->
                                new Step(
                                        rule.id(),
                                        Bilingual.of(words),
                                        outputs(node, table),
                                        Bilingual.of(rule.note())));
    }

    private static List<String> outputs(DecisionNode node, DecisionTable table) {
        return table.outputs().size() == 1
                ? List.of(node.name())
                : table.outputs().stream().map(output -> output.expression()).toList();
    }
}
