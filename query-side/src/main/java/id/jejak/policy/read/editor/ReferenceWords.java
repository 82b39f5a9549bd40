package id.jejak.policy.read.editor;

import id.jejak.policy.rules.CellCheck;
import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.tables.Column;
import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.Logic;
import id.jejak.policy.rules.tables.Rule;
import id.jejak.policy.rules.tables.RuleSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the fast engine cannot read may be FEEL that only the reference knows, or a typing error.
 * The reference says which, in its own words.
 */
final class ReferenceWords {
    /** Asked about no more cells of one grid, so that the answer stays quick. */
    private static final int MOST_ASKED = 100;

    private final RuleSet model;
    private final CellCheck cells;

    ReferenceWords(RuleSet model, CellCheck cells) {
        this.model = model;
        this.cells = cells;
    }

    /** The same findings; where the reference finds an error, that one instead of the hint. */
    List<Finding> of(List<Finding> found) {
        var told = new ArrayList<Finding>();
        var asked = 0;
        for (var each : found) {
            var isDoubtful = each.code().equals(Finding.BEYOND_FAST_PATH);
            told.add(isDoubtful && asked++ < MOST_ASKED ? asked(each).orElse(each) : each);
        }
        return List.copyOf(told);
    }

    private Optional<Finding> asked(Finding hint) {
        return model.decisions().stream()
                .filter(node -> node.name().equals(hint.table()))
                .findFirst()
                .flatMap(node -> said(node, hint))
                .filter(said -> said.severity() == Finding.Severity.ERROR)
                .map(said -> at(hint, said));
    }

    private static Finding at(Finding hint, Finding said) {
        return new Finding(
                said.code(),
                said.severity(),
                hint.table(),
                hint.rule(),
                hint.column(),
                said.text());
    }

    private Optional<Finding> said(DecisionNode node, Finding hint) {
        var names = names(node);
        if (!names.keySet().containsAll(node.needs())) {
            return Optional.empty();
        }
        return switch (node.logic()) {
            case Logic.Formula(var text) -> {
                var type = node.type();
                yield type == null ? Optional.empty() : cells.output(text, type, List.of(), names);
            }
            case DecisionTable table -> said(node, table, hint, names);
        };
    }

    private Optional<Finding> said(
            DecisionNode node, DecisionTable table, Finding hint, Map<String, ValueType> names) {
        var number = hint.rule();
        if (number == null) {
            return column(table.inputs(), node, hint)
                    .flatMap(one -> cells.output(one.expression(), one.type(), List.of(), names));
        }
        var rule = table.rules().get(number - 1);
        return cell(table.inputs(), rule, Rule::cells, node, hint)
                .flatMap(one -> cells.input(one.text(), one.type(), one.words(), names))
                .or(
                        () ->
                                cell(table.outputs(), rule, Rule::outputs, node, hint)
                                        .flatMap(
                                                one ->
                                                        cells.output(
                                                                one.text(),
                                                                one.type(),
                                                                one.words(),
                                                                names)));
    }

    private record Cell(String text, ValueType type, List<String> words) {}

    /** By its column's title, as findings name it. */
    private static Optional<Cell> cell(
            List<Column> columns,
            Rule rule,
            Function<Rule, List<String>> side,
            DecisionNode node,
            Finding hint) {
        var texts = side.apply(rule);
        return column(columns, node, hint)
                .filter(column -> columns.indexOf(column) < texts.size())
                .map(
                        column ->
                                new Cell(
                                        texts.get(columns.indexOf(column)),
                                        column.type(),
                                        column.words()));
    }

    /** The only output of a table is named as the decision. */
    private static Optional<Column> column(List<Column> columns, DecisionNode node, Finding hint) {
        return columns.stream()
                .filter(
                        column ->
                                (column.title().isEmpty() ? node.name() : column.title())
                                        .equals(hint.column()))
                .findFirst();
    }

    /** What the decision may look at; a decision with several outputs is not among it. */
    private Map<String, ValueType> names(DecisionNode node) {
        var types = new HashMap<String, ValueType>();
        model.inputs().forEach(input -> types.put(input.name(), input.type()));
        for (var other : model.decisions()) {
            var type = other.type();
            if (type != null) {
                types.put(other.name(), type);
            }
        }
        types.keySet().retainAll(node.needs());
        return types;
    }
}
