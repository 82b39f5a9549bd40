package id.jejak.policy.rules;

import id.jejak.kernel.PolicyRef;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a policy decided, with the reference that the event keeps: version, rule and inputs. What a
 * version does not give, or gives in another form than is asked for, it does not decide.
 */
public record Decided(Outcome outcome, PolicyRef policy) {
    /**
     * By the version in force on the day the act took effect.
     *
     * @throws NoDecision as {@link Decisions#decide}, and where no version is in force
     */
    public static Decided by(Policies policies, String id, LocalDate on, Inputs inputs) {
        var policy =
                policies.inForce(id, on)
                        .orElseThrow(() -> new NoDecision("no " + id + " is in force on " + on));
        return by(policy, inputs);
    }

    /**
     * @throws NoDecision as {@link Decisions#decide}
     */
    public static Decided by(Policy policy, Inputs inputs) {
        var outcome = policy.decisions().decide(inputs);
        var ref = policy.ref();
        return new Decided(
                outcome,
                new PolicyRef(
                        ref.id(),
                        ref.version(),
                        outcome.fired().stream().map(Fired::rule).collect(Collectors.joining(" ")),
                        seen(policy.decisions(), inputs)));
    }

    /**
     * @throws NoDecision unless the version gives such a number
     */
    public BigDecimal number(String output) {
        return outcome.values().get(output) instanceof Value.Amount(var number)
                ? number
                : missing(output);
    }

    /**
     * @throws NoDecision unless the version gives such a whole number
     */
    public int whole(String output) {
        try {
            return number(output).intValueExact();
        } catch (ArithmeticException _) {
            return missing(output);
        }
    }

    /**
     * @throws NoDecision unless the version gives such a truth
     */
    public boolean holds(String output) {
        return outcome.values().get(output) instanceof Value.Truth(var holds)
                ? holds
                : this.<Boolean>missing(output);
    }

    /**
     * @throws NoDecision unless the version gives one of these words
     */
    public <E extends Enum<E>> E word(String output, Class<E> words) {
        if (outcome.values().get(output) instanceof Value.Word(var text)) {
            for (var word : words.getEnumConstants()) {
                if (word.name().equals(text)) {
                    return word;
                }
            }
        }
        return missing(output);
    }

    private <T> T missing(String output) {
        throw new NoDecision(policy.id() + " " + policy.version() + " gives no usable " + output);
    }

    /** Only what the model reads: the rest had no part in the decision. */
    private static SortedMap<String, String> seen(Decisions decisions, Inputs inputs) {
        var seen = new TreeMap<String, String>();
        for (var name : decisions.reads().keySet()) {
            var value = inputs.get(name);
            if (value != null) {
                seen.put(name, value.text());
            }
        }
        return seen;
    }
}
