package id.jejak.policy.rules.tables;

import java.util.List;

/**
 * A whole DMN model.
 *
 * @param description the source in the law, what is certain and what is not
 * @param decisions each after those it needs
 */
public record RuleSet(
        String id,
        String name,
        String namespace,
        String description,
        List<InputData> inputs,
        List<DecisionNode> decisions) {
    public RuleSet {
        inputs = List.copyOf(inputs);
        decisions = List.copyOf(decisions);
    }
}
