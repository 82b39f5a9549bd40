package id.jejak.pages;

import java.util.List;

/** Words of closed lists, as models and facts use them, in the reader's language. */
public final class PolicyWords {
    /** Where features keep the words that they show themselves. */
    private static final List<String> KEPT =
            List.of(
                    "policyword.",
                    "form.",
                    "kind.",
                    "postclass.",
                    "awardkind.",
                    "rating.",
                    "severity.");

    private PolicyWords() {}

    /** The word itself where nobody wrote a text. */
    public static String say(String word, Wording words) {
        return KEPT.stream()
                .map(prefix -> prefix + word)
                .filter(key -> !words.say(key).equals(key))
                .findFirst()
                .map(words::say)
                .orElse(word);
    }
}
