package id.jejak.policy.rules.tables;

import id.jejak.policy.rules.ValueType;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One decision of a model.
 *
 * @param type of what it gives; null if its table has several outputs
 * @param needs names of the inputs and decisions that it may look at
 */
public record DecisionNode(
        String id,
        String name,
        String description,
        @Nullable ValueType type,
        List<String> needs,
        Logic logic) {
    public DecisionNode {
        needs = List.copyOf(needs);
    }
}
