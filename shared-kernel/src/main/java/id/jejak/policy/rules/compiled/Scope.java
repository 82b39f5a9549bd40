package id.jejak.policy.rules.compiled;

import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.InputData;
import id.jejak.policy.rules.tables.RuleSet;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names of a model and their types. */
final class Scope {
    private final Map<String, ValueType> types = new HashMap<>();
    private final Set<String> inputs = new HashSet<>();

    Scope(RuleSet model) {
        for (InputData input : model.inputs()) {
            types.put(input.name(), input.type());
            inputs.add(input.name());
        }
        for (var node : model.decisions()) {
            var type = node.type();
            if (type != null) {
                types.put(node.name(), type);
            } else if (node.logic() instanceof DecisionTable table) {
                for (var output : table.outputs()) {
                    types.put(node.name() + "." + output.expression(), output.type());
                }
            }
        }
    }

    /** The type of a name that this decision may look at; null if it may not. */
    @Nullable ValueType seenBy(DecisionNode node, String name) {
        var dot = name.indexOf('.');
        var owner = dot < 0 ? name : name.substring(0, dot);
        return node.needs().contains(owner) ? types.get(name) : null;
    }

    boolean isInput(String name) {
        return inputs.contains(name);
    }
}
