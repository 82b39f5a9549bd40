package id.jejak.policy.rules.shipped;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.DatedPolicies;
import id.jejak.policy.rules.DecisionEngine;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.Turns;
import id.jejak.policy.rules.compiled.CompiledEngine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The shipped policies that are adopted; the drafts among them decide nothing. */
public final class ShippedPolicies implements DatedPolicies {
    private final List<Policy> adopted;

    private ShippedPolicies(List<Policy> adopted) {
        this.adopted = List.copyOf(adopted);
    }

    /** Compiled once in a process, by the compiler for simple FEEL. */
    public static ShippedPolicies get() {
        return Compiled.ALL;
    }

    public static ShippedPolicies by(DecisionEngine engine) {
        return new ShippedPolicies(
                ShippedModels.all().stream()
                        .filter(ShippedModel::adopted)
                        .map(one -> policy(one, engine))
                        .toList());
    }

    /** In the order of the index. */
    public List<Policy> all() {
        return adopted;
    }

    @Override
    public Optional<Policy> inForce(String id, LocalDate on) {
        return adopted.stream()
                .filter(one -> one.ref().id().equals(id) && !one.from().isAfter(on))
                .max(Comparator.comparing(Policy::from));
    }

    @Override
    public Turns turns(String id) {
        var turns = Turns.NONE;
        for (var one : adopted) {
            if (one.ref().id().equals(id)) {
                turns = turns.with(one.ref().version(), one.from());
            }
        }
        return turns;
    }

    @Override
    public Optional<Policy> version(PolicyRef ref) {
        return adopted.stream().filter(one -> one.ref().isVersion(ref)).findFirst();
    }

    private static Policy policy(ShippedModel shipped, DecisionEngine engine) {
        var model = shipped.model();
        return new Policy(model.ref(), shipped.from(), model, engine.compile(model));
    }

    private static final class Compiled {
        static final ShippedPolicies ALL = by(new CompiledEngine());
    }
}
