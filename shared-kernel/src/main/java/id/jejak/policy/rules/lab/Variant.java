package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.Decisions;
import id.jejak.policy.rules.PolicyModel;

import java.util.Objects;

/** One version of a policy, compiled. Two of the same text are the same. */
record Variant(PolicyModel model, Decisions decisions, String sha256) {
    static Variant of(PolicyModel model, Decisions decisions) {
        return new Variant(model, decisions, model.sha256());
    }

    String version() {
        return model.ref().version();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Variant variant && variant.sha256.equals(sha256);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(sha256);
    }
}
