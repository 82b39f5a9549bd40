package id.jejak.policy.rules.compiled;

import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.tables.Column;
import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.HitPolicy;
import id.jejak.policy.rules.tables.Logic;
import id.jejak.policy.rules.tables.Rule;
import id.jejak.policy.rules.tables.RuleSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Understands the cells of a model, or says of each why not. */
public final class Structure {
    private static final Set<HitPolicy> KNOWN =
            Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.COLLECT_SUM);

    private final Findings findings = new Findings();
    private final Scope scope;
    private final List<ParsedTable> tables = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    private Structure(RuleSet model) {
        scope = new Scope(model);
        model.decisions().forEach(this::decision);
    }

    static Structure of(RuleSet model) {
        return new Structure(model);
    }

    /**
     * What is wrong with the cells, by table, rule and column. What is only beyond the compiled
     * engine is a hint with the code {@code policy.beyond-fast-path}.
     */
    public static List<Finding> findings(RuleSet model) {
        return of(model).findings();
    }

    List<Finding> findings() {
        return findings.all();
    }

    /** Every decision, each after what it needs; complete if nothing was found. */
    List<ParsedTable> tables() {
        return tables;
    }

    private void decision(DecisionNode node) {
        switch (node.logic()) {
            case DecisionTable table -> table(node, table);
            case Logic.Formula formula -> formula(node, formula);
        }
    }

    private void formula(DecisionNode node, Logic.Formula formula) {
        var type = node.type();
        if (type == null) {
            return;
        }
        var at = findings.at(node.name(), null, node.name());
        var term = new TermCheck(scope, node, at).output(formula.text(), type, List.of());
        if (term != null) {
            var key = key(node.name(), node.name(), type);
            tables.add(
                    new ParsedTable(
                            node,
                            HitPolicy.UNIQUE,
                            false,
                            List.of(),
                            List.of(List.of()),
                            List.of(List.of(term)),
                            List.of(key),
                            List.of("")));
        }
    }

    private OutputKey key(String name, String path, ValueType type) {
        if (!keys.add(name)) {
            findings.at(name, null, null).error("policy.not-well-formed", "two outputs: " + name);
        }
        return new OutputKey(name, path, type);
    }

    private void table(DecisionNode node, DecisionTable table) {
        if (!KNOWN.contains(table.hitPolicy())) {
            findings.beyond(node.name(), table.hitPolicy().toString());
        }
        if (table.hitPolicy() == HitPolicy.COLLECT_SUM) {
            sum(node, table);
        }
        var heads = new ArrayList<Term>();
        for (var column : table.inputs()) {
            var at = findings.at(node.name(), null, column.title());
            var head = new TermCheck(scope, node, at).head(column);
            if (head != null) {
                heads.add(head);
            }
        }
        var cells = new ArrayList<List<Cell>>();
        var outputs = new ArrayList<List<Term>>();
        for (int i = 0; i < table.rules().size(); i++) {
            var row = new RowCheck(findings, scope, node, table, i);
            cells.add(row.cells());
            outputs.add(row.outputs());
        }
        tables.add(
                new ParsedTable(
                        node,
                        table.hitPolicy(),
                        true,
                        heads,
                        cells,
                        outputs,
                        keys(node, table),
                        table.rules().stream().map(Rule::id).toList()));
    }

    private void sum(DecisionNode node, DecisionTable table) {
        if (table.outputs().size() > 1) {
            findings.beyond(node.name(), "COLLECT SUM of several outputs");
        }
        for (var column : table.outputs()) {
            if (column.type() != ValueType.NUMBER) {
                findings.at(node.name(), null, column.title())
                        .error("policy.mistyped", "a sum of " + column.type());
            }
        }
    }

    private List<OutputKey> keys(DecisionNode node, DecisionTable table) {
        if (table.outputs().size() == 1) {
            return List.of(key(node.name(), node.name(), table.outputs().getFirst().type()));
        }
        var all = new ArrayList<OutputKey>();
        for (Column column : table.outputs()) {
            if (column.expression().isEmpty()) {
                findings.at(node.name(), null, column.label())
                        .error("policy.not-well-formed", "an output without a name");
            }
            all.add(
                    key(
                            column.expression(),
                            node.name() + "." + column.expression(),
                            column.type()));
        }
        return all;
    }
}
