package id.jejak.policy.read.editor;

import id.jejak.policy.read.editor.Grid.Column;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.facts.Fact;
import id.jejak.policy.rules.facts.FactDictionary;

/** What an input column may read, as a column: a fact, or another decision of the model. */
final class Known {
    private Known() {}

    static Column column(String name, Grid grid) {
        return FactDictionary.fact(name).map(Known::of).orElseGet(() -> decision(name, grid));
    }

    private static Column of(Fact fact) {
        return new Column(fact.name(), "", fact.type(), String.join(", ", fact.words()));
    }

    private static Column decision(String name, Grid grid) {
        return grid.decisions().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(Known::resultOf)
                .orElseGet(() -> new Column(name, "", ValueType.NUMBER, ""));
    }

    private static Column resultOf(Grid.Decision one) {
        if (one.outputs().size() != 1) {
            return new Column(one.name(), "", one.type(), "");
        }
        var output = one.outputs().getFirst();
        return new Column(one.name(), "", output.type(), output.words());
    }
}
