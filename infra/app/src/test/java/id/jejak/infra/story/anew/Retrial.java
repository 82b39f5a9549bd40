package id.jejak.infra.story.anew;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.Policy;

import java.util.List;
import java.util.function.Function;

/**
 * A recorded decision, and how it is decided once more.
 *
 * @param policies that the event names, in the order in which the rule gives them
 * @param outcome as recorded
 */
record Retrial(
        DomainEvent event,
        List<PolicyRef> policies,
        Object outcome,
        Function<Policies, Result> rule) {
    /**
     * @param policies as the event would keep them
     */
    record Result(Object outcome, List<PolicyRef> policies) {
        Result(Object outcome, PolicyRef policy) {
            this(outcome, List.of(policy));
        }
    }

    static Retrial of(
            DomainEvent event, PolicyRef policy, Object outcome, Function<Policies, Result> rule) {
        return new Retrial(event, List.of(policy), outcome, rule);
    }

    /** On the inputs that the event recorded. */
    static Retrial onInputs(
            DomainEvent event, PolicyRef ref, Object outcome, Function<Known, Result> rule) {
        return of(event, ref, outcome, policies -> rule.apply(known(ref, policies)));
    }

    /** A version and what it saw. */
    record Known(Policy policy, Inputs inputs) {}

    static Known known(PolicyRef ref, Policies policies) {
        var policy =
                policies.version(ref)
                        .orElseThrow(() -> new NoDecision("no " + ref.id() + " " + ref.version()));
        return new Known(policy, Inputs.read(ref.inputs(), policy.decisions().reads()));
    }

    Comparison by(Policies all) {
        try {
            var result = rule.apply(new AsRecorded(all, policies));
            return new Comparison(
                    event,
                    policies,
                    outcome.toString(),
                    result.outcome().toString(),
                    outcome.equals(result.outcome()) && isSame(result.policies()));
        } catch (NoDecision none) {
            return new Comparison(
                    event, policies, outcome.toString(), String.valueOf(none.getMessage()), false);
        }
    }

    private boolean isSame(List<PolicyRef> now) {
        if (policies.size() != now.size()) {
            return false;
        }
        for (var i = 0; i < now.size(); i++) {
            if (!isSame(policies.get(i), now.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Events older than the models name the version alone. */
    private static boolean isSame(PolicyRef then, PolicyRef now) {
        return then.rule() == null ? then.isVersion(now) : then.equals(now);
    }
}
