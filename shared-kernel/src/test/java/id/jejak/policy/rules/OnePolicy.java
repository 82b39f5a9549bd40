package id.jejak.policy.rules;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.compiled.CompiledEngine;

import java.time.LocalDate;
import java.util.Optional;

/** A world in which one version of one policy is in force, since ever. */
public record OnePolicy(Policy policy) implements Policies {
    public static Policies of(PolicyModel model) {
        return new OnePolicy(
                new Policy(model.ref(), LocalDate.MIN, model, new CompiledEngine().compile(model)));
    }

    @Override
    public Optional<Policy> inForce(String id, LocalDate on) {
        return Optional.of(policy).filter(one -> one.ref().id().equals(id));
    }

    @Override
    public Optional<Policy> version(PolicyRef ref) {
        return Optional.of(policy).filter(one -> one.ref().isVersion(ref));
    }
}
