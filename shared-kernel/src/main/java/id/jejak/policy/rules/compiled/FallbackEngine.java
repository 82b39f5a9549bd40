package id.jejak.policy.rules.compiled;

import id.jejak.policy.rules.DecisionEngine;
import id.jejak.policy.rules.Decisions;
import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.PolicyModel;

import java.util.function.Supplier;

/**
 * The compiled engine where it can, else the reference engine: slower, the same answers.
 *
 * @param reference asked for only when it is needed
 */
public record FallbackEngine(CompiledEngine fast, Supplier<DecisionEngine> reference)
        implements DecisionEngine {
    @Override
    public Decisions compile(PolicyModel model) {
        try {
            return fast.compile(model);
        } catch (ModelRefused refused) {
            if (CompiledEngine.isBeyond(refused.findings())) {
                return reference.get().compile(model);
            }
            throw refused;
        }
    }
}
