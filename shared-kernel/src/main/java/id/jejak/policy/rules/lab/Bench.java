package id.jejak.policy.rules.lab;

import id.jejak.kernel.PolicyRef;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The judges of one policy, for one thread.
 *
 * @param <J> what decides by one version
 */
final class Bench<J> {
    private final Item item;
    private final Plan plan;
    private final BiFunction<Item, Variant, J> judges;
    private final Map<Variant, J> known = new HashMap<>();
    private final Map<String, @Nullable Seat<J>> then = new HashMap<>();
    private final List<@Nullable Seat<J>> turns = new ArrayList<>();
    private final @Nullable Seat<J> candidate;

    Bench(Item item, Plan plan, BiFunction<Item, Variant, J> judges) {
        this.item = item;
        this.plan = plan;
        this.judges = judges;
        for (var turn : item.baseline()) {
            turns.add(turn.variant() == null ? null : seat(turn.variant()));
        }
        var tried = item.candidate();
        candidate = tried == null ? null : seat(tried);
    }

    /** A judge and the version it decides by. */
    record Seat<J>(Variant variant, J judge) {}

    private Seat<J> seat(Variant variant) {
        return new Seat<>(
                variant, known.computeIfAbsent(variant, other -> judges.apply(item, other)));
    }

    String policy() {
        return item.policy();
    }

    boolean isConversion() {
        return policy().equals(Chain.CONVERSION);
    }

    boolean givesJp() {
        return isConversion() || policy().equals(Chain.CAPS);
    }

    /** Whether credits that are equal so far do not make its decisions equal. */
    boolean seesOthers() {
        return policy().equals(Chain.ADMISSION);
    }

    /** Whether something that was recorded late can reach its decisions. */
    boolean seesHistory() {
        return !Chain.OF_THE_ACT.contains(policy());
    }

    Direction direction(Verdict before, Verdict after) {
        return item.gauge().scale().direction(before, after);
    }

    /** Whether the baseline is what was in force. */
    boolean isInForce() {
        return plan.isInForce(item);
    }

    /** By what was in force on the day, whatever the baseline is. */
    @Nullable Seat<J> inForce(int day) {
        return isInForce()
                ? baseline(day)
                : plan.policies()
                        .inForce(policy(), LocalDate.ofEpochDay(day))
                        .map(policy -> seat(Variant.of(policy.model(), policy.decisions())))
                        .orElse(null);
    }

    /** Null on a day without a version. */
    @Nullable Seat<J> baseline(int day) {
        for (var at = turns.size() - 1; at >= 0; at--) {
            if (item.baseline().get(at).from() <= day) {
                return turns.get(at);
            }
        }
        return null;
    }

    /** The baseline's own where the policy does not change. */
    Seat<J> candidate(Seat<J> baseline) {
        return candidate == null ? baseline : candidate;
    }

    /** Null for a version that nobody knows. */
    @Nullable Seat<J> recorded(String version) {
        var found = then.get(version);
        if (found != null || then.containsKey(version)) {
            return found;
        }
        var seat =
                plan.policies()
                        .version(new PolicyRef(item.policy(), version))
                        .map(policy -> seat(Variant.of(policy.model(), policy.decisions())))
                        .orElse(null);
        then.put(version, seat);
        return seat;
    }
}
