package id.jejak.pages;

import id.jejak.kernel.PolicyRef;
import id.jejak.pages.PolicyReasons.Reason;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Why it was decided so, in one reader's language. */
public record Why(PolicyReasons reasons, Wording words) {
    private static final String INPUTS = "inputs";

    public List<Reason> of(PolicyRef ref) {
        return List.of(reasons.of(ref, words));
    }

    /** Of every decision that an event tells of, as it is stored. */
    public List<Reason> in(JsonNode payload) {
        return refs(payload).stream().map(ref -> reasons.of(ref, words)).toList();
    }

    /** Only those that tell the rule that fired. */
    static List<PolicyRef> refs(JsonNode payload) {
        var refs = new ArrayList<PolicyRef>();
        for (var child : payload) {
            if (child.isObject() && child.has("rule") && child.has(INPUTS)) {
                refs.add(ref(child));
            } else if (child.isContainer()) {
                refs.addAll(refs(child));
            }
        }
        return refs;
    }

    private static PolicyRef ref(JsonNode node) {
        var inputs = new TreeMap<String, String>();
        node.get(INPUTS)
                .properties()
                .forEach(fact -> inputs.put(fact.getKey(), fact.getValue().asString()));
        return new PolicyRef(
                node.path("id").asString(),
                node.path("version").asString(),
                node.path("rule").asString(),
                inputs);
    }
}
