package id.jejak.policy.rules.compiled;

import id.jejak.policy.rules.tables.Column;
import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.DecisionTable;

import java.util.ArrayList;
import java.util.List;

/** Reads the cells and outputs of one rule. */
final class RowCheck {
    private final Findings findings;
    private final Scope scope;
    private final DecisionNode node;
    private final DecisionTable table;
    private final int row;

    RowCheck(Findings findings, Scope scope, DecisionNode node, DecisionTable table, int row) {
        this.findings = findings;
        this.scope = scope;
        this.node = node;
        this.table = table;
        this.row = row;
    }

    List<Cell> cells() {
        var texts = table.rules().get(row).cells();
        var columns = table.inputs();
        if (texts.size() != columns.size()) {
            var missing = texts.size() < columns.size() ? columns.get(texts.size()).title() : null;
            findings.at(node.name(), row + 1, missing)
                    .error("policy.missing-cell", count(texts, columns));
            return List.of();
        }
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < texts.size(); i++) {
            var cell =
                    CellReading.cell(
                            texts.get(i), columns.get(i), at(columns.get(i)), this::isKnown);
            if (cell != null) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** A name of several words may hide among others: then the reference engine has to find it. */
    private boolean isKnown(String name) {
        return node.needs().contains(name)
                || node.needs().stream().anyMatch(need -> need.indexOf(' ') >= 0);
    }

    List<Term> outputs() {
        var texts = table.rules().get(row).outputs();
        var columns = table.outputs();
        if (texts.size() != columns.size()) {
            var missing = texts.size() < columns.size() ? columns.get(texts.size()).title() : null;
            findings.at(node.name(), row + 1, missing)
                    .error("policy.missing-output", count(texts, columns));
            return List.of();
        }
        var terms = new ArrayList<Term>();
        for (int i = 0; i < texts.size(); i++) {
            var column = columns.get(i);
            var term =
                    new TermCheck(scope, node, at(column))
                            .output(texts.get(i), column.type(), column.words());
            if (term != null) {
                terms.add(term);
            }
        }
        return terms;
    }

    private Findings.At at(Column column) {
        var title = column.title().isEmpty() ? node.name() : column.title();
        return findings.at(node.name(), row + 1, title);
    }

    private static String count(List<String> texts, List<Column> columns) {
        return texts.size() + " for " + columns.size() + " columns";
    }
}
