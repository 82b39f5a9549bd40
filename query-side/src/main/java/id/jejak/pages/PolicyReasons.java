package id.jejak.pages;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.facts.Fact;
import id.jejak.policy.rules.facts.FactDictionary;
import id.jejak.policy.rules.notes.Bilingual;
import id.jejak.policy.rules.notes.ModelNotes;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says why a policy decided as it did: what it saw and the rules that fired, in the words of the
 * version's own model and of the dictionary of facts. Nothing is made up: where a version is
 * unknown, or an event tells no rule, only the version is named.
 */
@Component
public final class PolicyReasons {
    private final Policies policies;
    private final Map<String, ModelNotes> notes = new ConcurrentHashMap<>();

    public PolicyReasons(Policies policies) {
        this.policies = policies;
    }

    /**
     * @param policy name and version
     * @param seen each fact with its value
     * @param steps what each table gave that has a note on its rule, and the outcome
     */
    public record Reason(String policy, List<String> seen, List<String> steps) {
        public Reason {
            seen = List.copyOf(seen);
            steps = List.copyOf(steps);
        }

        /** For lists. */
        public String sentence() {
            return steps.isEmpty() ? policy : policy + ": " + String.join("; ", steps) + ".";
        }
    }

    public Reason of(PolicyRef ref, Wording words) {
        return policies.version(ref.versionOnly())
                .map(policy -> of(ref, policy, words))
                .orElseGet(
                        () ->
                                new Reason(
                                        words.say("reason.policy", ref.id(), ref.version()),
                                        seen(ref, words),
                                        List.of()));
    }

    private Reason of(PolicyRef ref, Policy policy, Wording words) {
        var known =
                notes.computeIfAbsent(
                        policy.model().sha256(), _ -> ModelNotes.of(policy.model().dmn()));
        return new Reason(
                words.say("reason.policy", known.name(), ref.version()),
                seen(ref, words),
                steps(ref, policy, known, words));
    }

    private static List<String> steps(
            PolicyRef ref, Policy policy, ModelNotes known, Wording words) {
        if (ref.rule() == null) {
            return List.of();
        }
        var fired = Set.of(ref.rule().split(" "));
        var values = values(ref, policy);
        var told = known.steps().stream().filter(step -> fired.contains(step.rule())).toList();
        var steps = new ArrayList<String>();
        for (var step : told) {
            var isOutcome = step == told.getLast();
            if (isOutcome || !step.note().indonesian().isEmpty()) {
                steps.add(said(step, values, words));
            }
        }
        return steps;
    }

    private static String said(
            ModelNotes.Step step, SortedMap<String, Value> values, Wording words) {
        var gave = new ArrayList<String>();
        for (var output : step.outputs()) {
            var value = values.get(output);
            if (value != null) {
                gave.add(text(value, words));
            }
        }
        var said = either(step.decision(), words) + " " + String.join(", ", gave);
        var note = either(step.note(), words);
        return note.isEmpty() ? said : said + " (" + note + ")";
    }

    /** What each decision gave then: the same version on the same facts. */
    private static SortedMap<String, Value> values(PolicyRef ref, Policy policy) {
        try {
            var decisions = policy.decisions();
            return decisions.decide(Inputs.read(ref.inputs(), decisions.reads())).values();
        } catch (NoDecision _) {
            return Collections.emptySortedMap();
        }
    }

    private static List<String> seen(PolicyRef ref, Wording words) {
        return facts(ref.inputs(), words);
    }

    /** What a model saw: each fact by its meaning, with its value. */
    public static List<String> facts(SortedMap<String, String> inputs, Wording words) {
        return inputs.entrySet().stream()
                .map(each -> fact(each.getKey(), each.getValue(), words))
                .toList();
    }

    private static String fact(String name, String text, Wording words) {
        var fact = FactDictionary.fact(name);
        var type = fact.map(Fact::type).orElse(ValueType.WORD);
        var meaning =
                fact.map(known -> words.either(known.indonesian(), known.english())).orElse(name);
        return withoutStop(meaning) + ": " + text(Value.read(text, type), words);
    }

    private static String either(Bilingual text, Wording words) {
        return words.either(text.indonesian(), text.english());
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String text(Value value, Wording words) {
        return switch (value) {
            case Value.Amount(var number) -> words.number(number);
            case Value.Truth(var holds) -> words.say(holds ? "reason.yes" : "reason.no");
            case Value.Word(var word) -> PolicyWords.say(word, words);
        };
    }
}
