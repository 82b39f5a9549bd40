package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.DecisionEngine;
import id.jejak.policy.rules.Decisions;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Outcome;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The engine whose answer counts. Many people stand before a rule with the same facts, so its
 * answers are remembered: the same inputs have the same answer.
 */
final class Authority {
    private static final int MOST_REMEMBERED = 100_000;

    private final DecisionEngine engine;
    private final Map<Variant, Decisions> compiled = new ConcurrentHashMap<>();
    private final Map<Variant, CapTable> caps = new ConcurrentHashMap<>();
    private final Map<Case, Optional<Outcome>> known = new ConcurrentHashMap<>();

    Authority(DecisionEngine engine) {
        this.engine = engine;
    }

    private record Case(Variant variant, Inputs inputs) {}

    Set<String> reads(Variant variant) {
        return decisions(variant).reads().keySet();
    }

    CapTable caps(Variant variant) {
        return caps.computeIfAbsent(variant, one -> CapTable.of(decisions(one)));
    }

    /**
     * Empty where it decides nothing.
     *
     * @param seen what the model reads
     */
    Optional<Outcome> decide(Variant variant, Inputs seen) {
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(new Case(variant, seen), this::decide);
    }

    private Optional<Outcome> decide(Case one) {
        try {
            return Optional.of(decisions(one.variant()).decide(one.inputs()));
        } catch (NoDecision _) {
            return Optional.empty();
        }
    }

    private Decisions decisions(Variant variant) {
        return compiled.computeIfAbsent(variant, one -> engine.compile(one.model()));
    }
}
