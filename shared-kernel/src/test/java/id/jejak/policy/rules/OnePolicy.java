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

    /** The same, and beside it what else is in force. */
    static Policies in(PolicyModel model, Policies others) {
        var one = of(model);
        return new Policies() {
            @Override
            public Optional<Policy> inForce(String id, LocalDate on) {
                return one.inForce(id, on).or(() -> others.inForce(id, on));
            }

            @Override
            public Optional<Policy> version(PolicyRef ref) {
                return one.version(ref).or(() -> others.version(ref));
            }
        };
    }
}
