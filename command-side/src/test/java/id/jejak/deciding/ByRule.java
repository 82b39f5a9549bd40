package id.jejak.deciding;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.shipped.ShippedPolicies;

import java.util.TreeMap;

/** The shipped policies, and what an event keeps of a decision by one of them. */
public final class ByRule {
    public static final Policies SHIPPED = ShippedPolicies.get();

    private ByRule() {}

    /**
     * @param rules ids of those that fired
     * @param facts name and value in turns
     */
    public static PolicyRef decided(String id, String version, String rules, String... facts) {
        var inputs = new TreeMap<String, String>();
        for (var i = 0; i < facts.length; i += 2) {
            inputs.put(facts[i], facts[i + 1]);
        }
        return new PolicyRef(id, version, rules, inputs);
    }
}
