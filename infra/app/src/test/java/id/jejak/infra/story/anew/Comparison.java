package id.jejak.infra.story.anew;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.PolicyRef;

import java.util.List;

/**
 * A recorded decision beside the same decision today.
 *
 * @param then what was recorded
 * @param now what the versions that decided then give today; says why where they give nothing
 * @param same whether the outcome is the same, and the rules that fired and what they saw, where
 *     the event tells them
 */
public record Comparison(
        DomainEvent event, List<PolicyRef> policies, String then, String now, boolean same) {
    public Comparison {
        policies = List.copyOf(policies);
    }
}
