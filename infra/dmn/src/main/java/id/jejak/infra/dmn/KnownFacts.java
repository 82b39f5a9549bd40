package id.jejak.infra.dmn;

import static java.util.stream.Collectors.joining;

import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.facts.Fact;
import id.jejak.policy.rules.tables.Column;
import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.Literals;
import id.jejak.policy.rules.tables.RuleSet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A model may read what the dictionary of facts knows, as it is known there. */
final class KnownFacts {
    private final Map<String, Fact> facts = new HashMap<>();

    KnownFacts(List<Fact> facts) {
        facts.forEach(fact -> this.facts.put(fact.name(), fact));
    }

    List<Finding> findings(RuleSet model) {
        var found = new ArrayList<Finding>();
        for (var input : model.inputs()) {
            var fact = facts.get(input.name());
            if (fact == null) {
                found.add(error("policy.unknown-input", null, null, input.name(), "no fact"));
            } else if (fact.type() != input.type()) {
                var text = input.type() + ", but the fact is " + fact.type();
                found.add(error("policy.mistyped", null, null, input.name(), text));
            }
        }
        for (var node : model.decisions()) {
            if (node.logic() instanceof DecisionTable table) {
                words(node.name(), table, found);
            }
        }
        return found;
    }

    private void words(String name, DecisionTable table, List<Finding> found) {
        for (int i = 0; i < table.inputs().size(); i++) {
            var column = table.inputs().get(i);
            var fact = facts.get(column.expression());
            if (fact == null || fact.words().isEmpty()) {
                continue;
            }
            unknown(fact, column.words())
                    .forEach(
                            word ->
                                    found.add(
                                            error(
                                                    "policy.unknown-word",
                                                    name,
                                                    null,
                                                    column.title(),
                                                    word)));
            for (int rule = 0; rule < table.rules().size(); rule++) {
                var cells = table.rules().get(rule).cells();
                var words = i < cells.size() ? Literals.words(cells.get(i)) : List.<String>of();
                for (var word : unknown(fact, words)) {
                    found.add(error("policy.unknown-word", name, rule + 1, column.title(), word));
                }
            }
        }
    }

    /**
     * The model with the whole list of words in each column that tests a fact: what a fact can be
     * and a table does not think of is a gap, whatever its author lists.
     */
    RuleSet inFull(RuleSet model) {
        return new RuleSet(
                model.id(),
                model.name(),
                model.namespace(),
                model.description(),
                model.inputs(),
                model.decisions().stream().map(this::inFull).toList());
    }

    private DecisionNode inFull(DecisionNode node) {
        if (!(node.logic() instanceof DecisionTable table)) {
            return node;
        }
        return new DecisionNode(
                node.id(),
                node.name(),
                node.description(),
                node.type(),
                node.needs(),
                new DecisionTable(
                        table.id(),
                        table.hitPolicy(),
                        table.inputs().stream().map(this::inFull).toList(),
                        table.outputs(),
                        table.rules()));
    }

    private Column inFull(Column column) {
        var fact = facts.get(column.expression());
        if (fact == null || fact.words().isEmpty()) {
            return column;
        }
        var words = fact.words().stream().map(Literals::quote).collect(joining(","));
        return new Column(column.id(), column.label(), column.expression(), column.type(), words);
    }

    private static List<String> unknown(Fact fact, List<String> words) {
        return words.stream().filter(word -> !fact.words().contains(word)).toList();
    }

    private static Finding error(
            String code,
            @Nullable String table,
            @Nullable Integer rule,
            String column,
            String text) {
        return new Finding(code, Finding.Severity.ERROR, table, rule, column, text);
    }
}
