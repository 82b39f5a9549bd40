package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.tables.Column;
import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.InputData;
import id.jejak.policy.rules.tables.Rule;
import id.jejak.policy.rules.tables.RuleSet;

import java.util.List;
import java.util.function.UnaryOperator;

/** Small changes of a model, as somebody would make them in the table. */
final class Edits {
    private Edits() {}

    /** Rules of one table; everything else stays. */
    static RuleSet rules(RuleSet model, String decision, UnaryOperator<Rule> change) {
        return nodes(
                model,
                node ->
                        node.name().equals(decision) && node.logic() instanceof DecisionTable table
                                ? with(node, rules(table, change))
                                : node);
    }

    private static DecisionTable rules(DecisionTable table, UnaryOperator<Rule> change) {
        return new DecisionTable(
                table.id(),
                table.hitPolicy(),
                table.inputs(),
                table.outputs(),
                table.rules().stream().map(change).toList());
    }

    /** Looks at another fact of the same type, wherever it looked at this one. */
    static RuleSet reading(RuleSet model, String fact, String other) {
        UnaryOperator<String> name = one -> one.equals(fact) ? other : one;
        var inputs =
                model.inputs().stream()
                        .map(
                                one ->
                                        new InputData(
                                                one.id(),
                                                name.apply(one.name()),
                                                one.description(),
                                                one.type()))
                        .toList();
        return nodes(
                new RuleSet(
                        model.id(),
                        model.name(),
                        model.namespace(),
                        model.description(),
                        inputs,
                        model.decisions()),
                node -> needing(node, name));
    }

    private static DecisionNode needing(DecisionNode node, UnaryOperator<String> name) {
        var logic =
                node.logic() instanceof DecisionTable table ? columns(table, name) : node.logic();
        return new DecisionNode(
                node.id(),
                node.name(),
                node.description(),
                node.type(),
                node.needs().stream().map(name).toList(),
                logic);
    }

    private static DecisionTable columns(DecisionTable table, UnaryOperator<String> name) {
        return new DecisionTable(
                table.id(),
                table.hitPolicy(),
                table.inputs().stream()
                        .map(
                                one ->
                                        new Column(
                                                one.id(),
                                                one.label(),
                                                name.apply(one.expression()),
                                                one.type(),
                                                one.allowed()))
                        .toList(),
                table.outputs(),
                table.rules());
    }

    static Rule withOutput(Rule rule, String output) {
        return new Rule(rule.id(), rule.cells(), List.of(output), rule.note());
    }

    static Rule withCells(Rule rule, UnaryOperator<String> change) {
        return new Rule(
                rule.id(), rule.cells().stream().map(change).toList(), rule.outputs(), rule.note());
    }

    private static DecisionNode with(DecisionNode node, DecisionTable table) {
        return new DecisionNode(
                node.id(), node.name(), node.description(), node.type(), node.needs(), table);
    }

    private static RuleSet nodes(RuleSet model, UnaryOperator<DecisionNode> change) {
        return new RuleSet(
                model.id(),
                model.name(),
                model.namespace(),
                model.description(),
                model.inputs(),
                model.decisions().stream().map(change).toList());
    }
}
