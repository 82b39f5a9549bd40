package id.jejak.infra.dmn;

import id.jejak.policy.rules.Decisions;
import id.jejak.policy.rules.Fired;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Outcome;
import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.RuleSet;

import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNResult;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Asks KIE, and takes nothing for an answer that is none. */
final class KieDecisions implements Decisions {
    private final RuleSet rules;
    private final KieModel kie;
    private final Matches matches = new Matches();
    private final SortedMap<String, ValueType> reads = new TreeMap<>();
    private final SortedMap<String, ValueType> gives = new TreeMap<>();

    KieDecisions(RuleSet rules, KieModel kie) {
        this.rules = rules;
        this.kie = kie;
        kie.runtime().addListener(matches);
        rules.inputs().forEach(input -> reads.put(input.name(), input.type()));
        for (var node : rules.decisions()) {
            var type = node.type();
            if (type != null) {
                gives.put(node.name(), type);
            } else if (node.logic() instanceof DecisionTable table) {
                table.outputs().forEach(each -> gives.put(each.expression(), each.type()));
            }
        }
    }

    @Override
    public SortedMap<String, ValueType> reads() {
        return Collections.unmodifiableSortedMap(reads);
    }

    @Override
    public SortedMap<String, ValueType> gives() {
        return Collections.unmodifiableSortedMap(gives);
    }

    @Override
    public Outcome decide(Inputs inputs) {
        var context = context(inputs);
        var tables = matches.during(() -> evaluated(context));
        var result = tables.result();
        if (result.hasErrors()) {
            throw new NoDecision(errors(result));
        }
        var values = new TreeMap<String, Value>();
        var fired = new ArrayList<Fired>();
        for (var node : rules.decisions()) {
            var decision = result.getDecisionResultByName(node.name()).getResult();
            if (node.type() != null) {
                values.put(node.name(), value(node.name(), decision));
            } else if (node.logic() instanceof DecisionTable table) {
                for (var output : table.outputs()) {
                    var given = decision instanceof Map<?, ?> all ? all : Map.of();
                    var name = output.expression();
                    values.put(name, value(node.name() + "." + name, given.get(name)));
                }
            }
            fired(node, tables.rules()).forEach(fired::add);
        }
        return new Outcome(values, fired);
    }

    private DMNResult evaluated(DMNContext context) {
        try {
            return kie.runtime().evaluateAll(kie.model(), context);
        } catch (RuntimeException | StackOverflowError broken) {
            throw new NoDecision(broken.toString());
        }
    }

    private DMNContext context(Inputs inputs) {
        var context = new BearableContext();
        for (var name : reads.keySet()) {
            context.set(name, raw(inputs.get(name)));
        }
        return context;
    }

    private static @Nullable Object raw(@Nullable Value value) {
        return switch (value) {
            case null -> null;
            case Value.Amount(var number) -> number;
            case Value.Word(var word) -> word;
            case Value.Truth(var holds) -> holds;
        };
    }

    private static Value value(String name, @Nullable Object result) {
        return switch (result) {
            case BigDecimal number when !Value.isBearable(number) ->
                    throw new NoDecision(name + " is too large a number, or too small");
            case BigDecimal number -> Value.of(number);
            case Number number -> Value.of(new BigDecimal(number.toString()));
            case String word -> Value.of(word);
            case Boolean holds -> Value.of(holds);
            case null -> throw new NoDecision("nothing is given for " + name);
            default -> throw new NoDecision(name + " is no single value: " + result);
        };
    }

    private static List<Fired> fired(DecisionNode node, Map<String, List<Integer>> matched) {
        if (!(node.logic() instanceof DecisionTable table)) {
            return List.of();
        }
        return matched.getOrDefault(node.name(), List.of()).stream()
                .map(rule -> new Fired(node.name(), table.rules().get(rule - 1).id()))
                .toList();
    }

    private static String errors(DMNResult result) {
        return result.getMessages(DMNMessage.Severity.ERROR).stream()
                .map(DMNMessage::getText)
                .toList()
                .toString();
    }
}
