package id.jejak.deciding;

import id.jejak.policy.events.DecidedBy;
import id.jejak.policy.events.PolicyEvent.PolicyAdopted;
import id.jejak.policy.events.PolicyEvent.PolicyDrafted;
import id.jejak.policy.events.PolicyEvent.PolicyRedrafted;
import id.jejak.policy.events.PolicyEvent.PolicyRetired;
import id.jejak.policy.events.PolicyEvent.PolicyShipped;
import id.jejak.policy.rules.Turns;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the ledger knows of one policy: the text of each version, and which is in force when.
 *
 * @param texts by version
 */
record PolicyTexts(Map<String, Text> texts, Turns turns) {
    static final PolicyTexts NONE = new PolicyTexts(Map.of(), Turns.NONE);

    /**
     * @param from first day in force as it was adopted; null for a draft
     */
    record Text(String dmn, String sha256, DecidedBy decidedBy, @Nullable LocalDate from) {}

    /** Whether no version ever had a turn, as far as the ledger knows. */
    boolean isWithoutTurns() {
        return turns.neverBegan();
    }

    Optional<Text> of(String version) {
        return Optional.ofNullable(texts.get(version));
    }

    static PolicyTexts evolve(PolicyTexts known, Object event) {
        return switch (event) {
            case PolicyShipped e ->
                    known.with(e.policy().version(), text(e.dmn(), e.sha256(), e.from()))
                            .taking(known.turns().after(e));
            case PolicyDrafted e ->
                    known.with(e.policy().version(), text(e.dmn(), e.sha256(), null));
            case PolicyRedrafted e ->
                    known.with(e.policy().version(), text(e.dmn(), e.sha256(), null));
            case PolicyAdopted e -> {
                var version = e.policy().version();
                var draft = known.of(version).orElseThrow();
                yield known.with(
                                version,
                                new Text(draft.dmn(), draft.sha256(), e.decidedBy(), e.from()))
                        .taking(known.turns().after(e));
            }
            case PolicyRetired e -> known.taking(known.turns().after(e));
            default -> known;
        };
    }

    private static Text text(String dmn, String sha256, @Nullable LocalDate from) {
        return new Text(dmn, sha256, DecidedBy.COMPILED, from);
    }

    private PolicyTexts with(String version, Text text) {
        var next = new HashMap<>(texts);
        next.put(version, text);
        return new PolicyTexts(Map.copyOf(next), turns);
    }

    private PolicyTexts taking(Turns next) {
        return new PolicyTexts(texts, next);
    }
}
