package id.jejak.policy.read.editor;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.read.editor.Grid.Decision;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.facts.FactDictionary;
import id.jejak.policy.rules.tables.Column;
import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.DmnWriter;
import id.jejak.policy.rules.tables.HitPolicy;
import id.jejak.policy.rules.tables.InputData;
import id.jejak.policy.rules.tables.Logic;
import id.jejak.policy.rules.tables.Rule;
import id.jejak.policy.rules.tables.RuleSet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The page's grid as a model. Nothing is judged here: what is wrong is written as it is. */
final class GridWriting {
    private static final String NAMESPACE = "https://jejak.id/policy/";
    private final Grid grid;
    private final Map<String, Decision> byName;
    private final TreeMap<String, ValueType> inputs = new TreeMap<>();

    private GridWriting(Grid grid) {
        this.grid = grid;
        this.byName =
                grid.decisions().stream()
                        .collect(
                                Collectors.toMap(
                                        Decision::name, Function.identity(), (first, _) -> first));
    }

    static PolicyModel model(Grid grid) {
        return new PolicyModel(
                new PolicyRef(grid.id(), grid.version()),
                DmnWriter.write(new GridWriting(grid).ruleSet()));
    }

    private RuleSet ruleSet() {
        var nodes = grid.decisions().stream().map(this::node).toList();
        return new RuleSet(
                grid.id(),
                grid.name(),
                NAMESPACE + grid.id(),
                grid.description(),
                inputs.entrySet().stream().map(one -> input(one.getKey(), one.getValue())).toList(),
                nodes);
    }

    private static InputData input(String name, ValueType type) {
        var meaning =
                FactDictionary.fact(name)
                        .map(fact -> fact.indonesian() + " / " + fact.english())
                        .orElse("");
        return new InputData("input_" + name, name, meaning, type);
    }

    private DecisionNode node(Decision one) {
        one.inputs().stream()
                .filter(column -> !column.name().isEmpty() && !byName.containsKey(column.name()))
                .filter(column -> Feel.names(column.name()).contains(column.name()))
                .forEach(column -> inputs.putIfAbsent(column.name(), type(column)));
        namesIn(one)
                .filter(name -> !byName.containsKey(name))
                .forEach(
                        name ->
                                FactDictionary.fact(name)
                                        .ifPresent(fact -> inputs.put(name, fact.type())));
        var needs =
                namesIn(one)
                        .filter(name -> !name.equals(one.name()))
                        .filter(name -> byName.containsKey(name) || inputs.containsKey(name))
                        .distinct()
                        .toList();
        return new DecisionNode(one.name(), one.name(), one.note(), typeOf(one), needs, logic(one));
    }

    private static ValueType type(Grid.Column column) {
        return FactDictionary.fact(column.name()).map(fact -> fact.type()).orElse(column.type());
    }

    private static @Nullable ValueType typeOf(Decision one) {
        if (!one.isTable()) {
            return one.type();
        }
        return one.outputs().size() == 1 ? one.outputs().getFirst().type() : null;
    }

    private static Stream<String> namesIn(Decision one) {
        return Stream.of(
                        one.inputs().stream().map(Grid.Column::name),
                        one.rows().stream().flatMap(row -> row.outputs().stream()),
                        one.rows().stream().flatMap(row -> row.inputs().stream()),
                        Stream.of(one.expression()))
                .flatMap(texts -> texts)
                .flatMap(text -> Feel.names(text).stream());
    }

    private static Logic logic(Decision one) {
        if (!one.isTable()) {
            return new Logic.Formula(one.expression());
        }
        var rules = new ArrayList<Rule>();
        for (var row : one.rows()) {
            rules.add(
                    new Rule(
                            row.id(),
                            cells(one.inputs(), row.inputs()),
                            cells(one.outputs(), row.outputs()),
                            row.note()));
        }
        return new DecisionTable(
                one.name() + "_table", hit(one.hit()), inputs(one), outputs(one), rules);
    }

    private static List<String> cells(List<Grid.Column> columns, List<String> typed) {
        return IntStream.range(0, columns.size())
                .mapToObj(at -> Feel.cell(columns.get(at), typed.get(at)))
                .toList();
    }

    private static List<Column> inputs(Decision one) {
        return IntStream.range(0, one.inputs().size())
                .mapToObj(at -> column(one.name() + "_i" + at, one.inputs().get(at)))
                .toList();
    }

    /** DMN knows the only output of a table by the name of the decision. */
    private static List<Column> outputs(Decision one) {
        return one.outputs().size() == 1
                ? List.of(column(one.name() + "_o0", one.outputs().getFirst().withName("")))
                : IntStream.range(0, one.outputs().size())
                        .mapToObj(at -> column(one.name() + "_o" + at, one.outputs().get(at)))
                        .toList();
    }

    private static Column column(String id, Grid.Column column) {
        return new Column(
                id,
                column.label(),
                column.name(),
                column.type(),
                Feel.allowed(column.type(), column.words()));
    }

    private static HitPolicy hit(String name) {
        return Arrays.stream(HitPolicy.values())
                .filter(policy -> policy.name().equals(name))
                .findFirst()
                .orElse(HitPolicy.UNIQUE);
    }
}
