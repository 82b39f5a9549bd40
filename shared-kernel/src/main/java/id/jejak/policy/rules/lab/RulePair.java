package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.Fired;

import java.util.List;

/** How many decisions changed from one set of rules to another. */
public record RulePair(
        String policy, Direction direction, List<Fired> before, List<Fired> after, long decisions) {
    public RulePair {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
