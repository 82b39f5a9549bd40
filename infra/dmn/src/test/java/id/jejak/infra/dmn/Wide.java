package id.jejak.infra.dmn;

import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.facts.Fact;
import id.jejak.policy.rules.tables.Column;
import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.DmnWriter;
import id.jejak.policy.rules.tables.HitPolicy;
import id.jejak.policy.rules.tables.InputData;
import id.jejak.policy.rules.tables.Rule;
import id.jejak.policy.rules.tables.RuleSet;

import java.util.List;
import java.util.stream.IntStream;

/** A table so wide that nobody can walk through all its combinations. */
final class Wide {
    private Wide() {}

    static String model(int rules, int columns) {
        var inputs =
                IntStream.range(0, columns)
                        .mapToObj(i -> new InputData("in" + i, "fact" + i, "", ValueType.NUMBER))
                        .toList();
        var heads =
                inputs.stream()
                        .map(in -> new Column("c" + in.id(), "", in.name(), in.type(), ""))
                        .toList();
        var rows =
                IntStream.range(0, rules)
                        .mapToObj(
                                rule ->
                                        new Rule(
                                                "r" + rule,
                                                inputs.stream().map(in -> "> " + rule).toList(),
                                                List.of("" + rule),
                                                ""))
                        .toList();
        var output = new Column("o", "", "", ValueType.NUMBER, "");
        var table = new DecisionTable("t", HitPolicy.FIRST, heads, List.of(output), rows);
        var needs = inputs.stream().map(InputData::name).toList();
        var node = new DecisionNode("d", "made", "", ValueType.NUMBER, needs, table);
        return DmnWriter.write(
                new RuleSet("m", "wide", "https://jejak.id/wide", "", inputs, List.of(node)));
    }

    static List<Fact> facts(int columns) {
        return IntStream.range(0, columns)
                .mapToObj(i -> KieCheckTest.fact("fact" + i, ValueType.NUMBER))
                .toList();
    }
}
