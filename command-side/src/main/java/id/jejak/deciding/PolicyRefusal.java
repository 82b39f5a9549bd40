package id.jejak.deciding;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.facts.Fact;
import id.jejak.policy.rules.facts.FactDictionary;
import id.jejak.policy.rules.notes.Bilingual;
import id.jejak.policy.rules.notes.ModelNotes;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A no that follows from a policy, in Indonesian and in English: policy, version, the rules that
 * fired with what the model notes on them, and what it saw. The words are the model's own and those
 * of the dictionary of facts.
 */
public record PolicyRefusal(String code, String sentence) implements Rejection {
    private static final Map<String, String> TRUTHS = Map.of("true", "ya", "false", "tidak");
    private static final Map<String, String> IN_ENGLISH = Map.of("true", "yes", "false", "no");

    /**
     * @param indonesian what is refused, without a full stop
     * @param english the same
     */
    public static PolicyRefusal of(
            String code, String indonesian, String english, PolicyRef ref, Policies policies) {
        var notes =
                policies.version(ref.versionOnly())
                        .map(policy -> ModelNotes.of(policy.model().dmn()))
                        .orElse(new ModelNotes("", java.util.List.of()));
        return new PolicyRefusal(
                code,
                "%s: %s (%s %s), aturan %s. %s. / %s: policy %s, version %s, rule %s. %s."
                        .formatted(
                                indonesian,
                                notes.name(),
                                ref.id(),
                                ref.version(),
                                ref.rule(),
                                why(ref, notes, Bilingual::indonesian, Fact::indonesian, TRUTHS),
                                english,
                                ref.id(),
                                ref.version(),
                                ref.rule(),
                                why(ref, notes, Bilingual::english, Fact::english, IN_ENGLISH)));
    }

    private static String why(
            PolicyRef ref,
            ModelNotes notes,
            Function<Bilingual, String> said,
            Function<Fact, String> meaning,
            Map<String, String> truths) {
        var fired = Set.of(String.valueOf(ref.rule()).split(" "));
        var noted =
                notes.steps().stream()
                        .filter(step -> fired.contains(step.rule()))
                        .map(step -> said.apply(step.note()))
                        .filter(note -> !note.isEmpty());
        var seen =
                ref.inputs().entrySet().stream()
                        .map(each -> fact(each, meaning) + ": " + truth(each.getValue(), truths));
        return Stream.concat(noted, seen).collect(Collectors.joining("; "));
    }

    private static String fact(Map.Entry<String, String> each, Function<Fact, String> meaning) {
        return FactDictionary.fact(each.getKey())
                .map(meaning)
                .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
                .orElse(each.getKey());
    }

    private static String truth(String text, Map<String, String> truths) {
        return truths.getOrDefault(text, text);
    }
}
