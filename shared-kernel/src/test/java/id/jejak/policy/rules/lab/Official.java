package id.jejak.policy.rules.lab;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.DatedPolicies;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.Turns;
import id.jejak.policy.rules.compiled.CompiledEngine;
import id.jejak.policy.rules.shipped.ShippedModel;
import id.jejak.policy.rules.shipped.ShippedModels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The shipped policies that are adopted, and the texts of all of them. */
record Official(List<Policy> adopted, Map<String, Turns> all) implements DatedPolicies {
    static final Official POLICIES = shipped();

    private static Official shipped() {
        var adopted = ShippedModels.all().stream().filter(ShippedModel::adopted).toList();
        var turns = new TreeMap<String, Turns>();
        for (var one : adopted) {
            var ref = one.model().ref();
            turns.merge(
                    ref.id(),
                    Turns.NONE.with(ref.version(), one.from()),
                    (known, _) -> known.with(ref.version(), one.from()));
        }
        return new Official(adopted.stream().map(Official::policy).toList(), turns);
    }

    private static Policy policy(ShippedModel one) {
        var model = one.model();
        return new Policy(model.ref(), one.from(), model, new CompiledEngine().compile(model));
    }

    /** The same, but for the turns of one policy. */
    Official with(String id, UnaryOperator<Turns> change) {
        var turns = new TreeMap<>(all);
        turns.put(id, change.apply(turns(id)));
        return new Official(adopted, turns);
    }

    /** The same, and another version from a day on. */
    Official with(PolicyModel model, LocalDate from) {
        var more = new ArrayList<>(adopted);
        more.add(new Policy(model.ref(), from, model, new CompiledEngine().compile(model)));
        return new Official(more, all)
                .with(model.ref().id(), turns -> turns.with(model.ref().version(), from));
    }

    static Optional<PolicyModel> text(PolicyRef ref) {
        return ShippedModels.all().stream()
                .map(ShippedModel::model)
                .filter(model -> model.ref().equals(ref))
                .findFirst();
    }

    @Override
    public Turns turns(String id) {
        return all.getOrDefault(id, Turns.NONE);
    }

    @Override
    public Optional<Policy> inForce(String id, LocalDate on) {
        return turns(id).on(on).flatMap(version -> version(new PolicyRef(id, version)));
    }

    @Override
    public Optional<Policy> version(PolicyRef ref) {
        return adopted.stream().filter(one -> one.ref().isVersion(ref)).findFirst();
    }
}
