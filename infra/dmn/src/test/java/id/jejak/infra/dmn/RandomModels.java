package id.jejak.infra.dmn;

import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.tables.Column;
import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.HitPolicy;
import id.jejak.policy.rules.tables.InputData;
import id.jejak.policy.rules.tables.Logic;
import id.jejak.policy.rules.tables.Rule;
import id.jejak.policy.rules.tables.RuleSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Models of chance within the subset of the compiled engine, the same ones for the same seed. */
final class RandomModels {
    private static final List<String> WORDS = List.of("PNS", "PPPK", "CPNS", "A B", "É");

    private final Random dice;
    private final List<InputData> inputs = new ArrayList<>();
    private final List<DecisionNode> decisions = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();

    private RandomModels(long seed) {
        dice = new Random(seed);
    }

    static RuleSet model(long seed) {
        return new RandomModels(seed).model();
    }

    private RuleSet model() {
        var count = 1 + dice.nextInt(4);
        for (int i = 0; i < count; i++) {
            var type = ValueType.values()[dice.nextInt(3)];
            inputs.add(new InputData("in" + i, "fact" + i, "", type));
            if (type == ValueType.NUMBER) {
                numbers.add("fact" + i);
            }
        }
        var nodes = 1 + dice.nextInt(3);
        for (int i = 0; i < nodes; i++) {
            decision(i);
        }
        return new RuleSet("m", "model", "https://jejak.id/policy/chance", "", inputs, decisions);
    }

    private void decision(int index) {
        var name = "made" + index;
        var needs = new ArrayList<String>();
        inputs.forEach(input -> needs.add(input.name()));
        decisions.forEach(node -> needs.add(node.name()));
        if (!numbers.isEmpty() && dice.nextInt(3) == 0) {
            var formula = new Logic.Formula(term(3));
            decisions.add(
                    new DecisionNode("d" + index, name, "", ValueType.NUMBER, needs, formula));
            numbers.add(name);
            return;
        }
        var policy =
                List.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.COLLECT_SUM)
                        .get(dice.nextInt(3));
        var outputs = outputs(index, policy);
        var columns = columns(index);
        var rules = new ArrayList<Rule>();
        var rows = 1 + dice.nextInt(dice.nextInt(8) == 0 ? 90 : 9);
        for (int row = 0; row < rows; row++) {
            var last = row == rows - 1 && dice.nextBoolean();
            rules.add(
                    new Rule(
                            name + "_r" + (row + 1),
                            columns.stream().map(each -> last ? "-" : cell(each.type())).toList(),
                            outputs.stream().map(each -> output(each.type())).toList(),
                            ""));
        }
        var single = outputs.size() == 1;
        var type = single ? outputs.getFirst().type() : null;
        decisions.add(
                new DecisionNode(
                        "d" + index,
                        name,
                        "",
                        type,
                        needs,
                        new DecisionTable("t" + index, policy, columns, outputs, rules)));
        if (type == ValueType.NUMBER) {
            numbers.add(name);
        } else if (!single) {
            for (var output : outputs) {
                if (output.type() == ValueType.NUMBER) {
                    numbers.add(name + "." + output.expression());
                }
            }
        }
    }

    private List<Column> outputs(int index, HitPolicy policy) {
        if (policy == HitPolicy.COLLECT_SUM) {
            return List.of(new Column("o" + index, "", "", ValueType.NUMBER, ""));
        }
        var count = dice.nextInt(3) == 0 ? 2 : 1;
        return IntStream.range(0, count)
                .mapToObj(
                        i -> {
                            var type = ValueType.values()[dice.nextInt(3)];
                            var name = count == 1 ? "" : "out" + index + "x" + i;
                            return new Column("o" + index + "_" + i, "", name, type, "");
                        })
                .toList();
    }

    private List<Column> columns(int table) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < inputs.size(); i++) {
            var input = inputs.get(i);
            var head = input.name();
            if (input.type() == ValueType.NUMBER && dice.nextInt(4) == 0) {
                head = term(2);
            }
            columns.add(new Column("c" + table + "_" + i, "", head, input.type(), ""));
        }
        return columns;
    }

    private String cell(ValueType type) {
        if (dice.nextInt(3) == 0) {
            return "-";
        }
        var tests = IntStream.range(0, 1 + dice.nextInt(3)).mapToObj(i -> test(type)).toList();
        var text = String.join(", ", tests);
        return dice.nextInt(5) == 0 ? "not(" + text + ")" : text;
    }

    private String test(ValueType type) {
        return switch (type) {
            case TRUTH -> "" + dice.nextBoolean();
            case WORD -> '"' + WORDS.get(dice.nextInt(WORDS.size())) + '"';
            case NUMBER ->
                    switch (dice.nextInt(6)) {
                        case 0 -> "< " + number();
                        case 1 -> "<= " + number();
                        case 2 -> "> " + number();
                        case 3 -> ">= " + number();
                        case 4 -> interval();
                        default -> number();
                    };
        };
    }

    private String interval() {
        var low = dice.nextInt(100);
        var high = low + dice.nextInt(100);
        return List.of("[", "(", "]").get(dice.nextInt(3))
                + low
                + ".."
                + high
                + List.of("]", ")", "[").get(dice.nextInt(3));
    }

    private String number() {
        var whole = dice.nextInt(5) == 0 ? "-" + dice.nextInt(50) : "" + dice.nextInt(120);
        return dice.nextInt(3) == 0 ? whole + "." + (1 + dice.nextInt(9999)) : whole;
    }

    private String output(ValueType type) {
        return switch (type) {
            case TRUTH -> "" + dice.nextBoolean();
            case WORD -> '"' + WORDS.get(dice.nextInt(WORDS.size())) + '"';
            case NUMBER -> dice.nextInt(3) == 0 ? term(2) : number();
        };
    }

    private String term(int depth) {
        if (depth == 0 || numbers.isEmpty() || dice.nextInt(4) == 0) {
            return numbers.isEmpty() || dice.nextInt(3) == 0
                    ? "" + (1 + dice.nextInt(40))
                    : numbers.get(dice.nextInt(numbers.size()));
        }
        var operator = List.of(" + ", " - ", " * ", " / ").get(dice.nextInt(4));
        var text = term(depth - 1) + operator + term(depth - 1);
        return dice.nextBoolean() ? "(" + text + ")" : text;
    }
}
