package id.jejak.policy.rules.lab;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.compiled.CompiledEngine;
import id.jejak.policy.rules.shipped.ShippedModel;
import id.jejak.policy.rules.shipped.ShippedModels;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The shipped policies that are adopted, and the texts of all of them. */
record Official(List<Policy> adopted) implements Policies {
    static final Official POLICIES =
            new Official(
                    ShippedModels.all().stream()
                            .filter(ShippedModel::adopted)
                            .map(
                                    one ->
                                            new Policy(
                                                    one.model().ref(),
                                                    one.from(),
                                                    one.model(),
                                                    new CompiledEngine().compile(one.model())))
                            .toList());

    static Optional<PolicyModel> text(PolicyRef ref) {
        return ShippedModels.all().stream()
                .map(ShippedModel::model)
                .filter(model -> model.ref().equals(ref))
                .findFirst();
    }

    @Override
    public Optional<Policy> inForce(String id, LocalDate on) {
        return adopted.stream()
                .filter(one -> one.ref().id().equals(id) && !one.from().isAfter(on))
                .max(Comparator.comparing(Policy::from));
    }

    @Override
    public Optional<Policy> version(PolicyRef ref) {
        return adopted.stream().filter(one -> one.ref().equals(ref)).findFirst();
    }
}
