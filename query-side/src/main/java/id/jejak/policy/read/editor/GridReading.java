package id.jejak.policy.read.editor;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.read.editor.Grid.Decision;
import id.jejak.policy.read.editor.Grid.Row;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.tables.Column;
import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.Logic;
import id.jejak.policy.rules.tables.RuleSet;

import java.util.List;
import java.util.Objects;

/** A model as the page shows it. */
final class GridReading {
    private GridReading() {}

    static Grid of(PolicyRef ref, RuleSet model) {
        return new Grid(
                ref.id(),
                ref.version(),
                model.name(),
                model.description(),
                model.decisions().stream().map(GridReading::decision).toList());
    }

    private static Decision decision(DecisionNode node) {
        return switch (node.logic()) {
            case DecisionTable table -> table(node, table);
            case Logic.Formula(var text) ->
                    new Decision(
                            node.name(),
                            node.description(),
                            "",
                            type(node),
                            text,
                            List.of(),
                            List.of(),
                            List.of());
        };
    }

    private static Decision table(DecisionNode node, DecisionTable table) {
        return new Decision(
                node.name(),
                node.description(),
                table.hitPolicy().name(),
                type(node),
                "",
                table.inputs().stream().map(one -> column(one, one.expression())).toList(),
                table.outputs().stream().map(one -> column(one, nameOf(one, node))).toList(),
                table.rules().stream()
                        .map(rule -> new Row(rule.id(), rule.cells(), rule.outputs(), rule.note()))
                        .toList());
    }

    /** A table's only output may go without a name of its own. */
    private static String nameOf(Column output, DecisionNode node) {
        return output.expression().isEmpty() ? node.name() : output.expression();
    }

    private static Grid.Column column(Column column, String name) {
        var words = column.words();
        return new Grid.Column(
                name,
                column.label(),
                column.type(),
                words.isEmpty() ? column.allowed() : String.join(", ", words));
    }

    private static ValueType type(DecisionNode node) {
        return Objects.requireNonNullElse(node.type(), ValueType.NUMBER);
    }
}
