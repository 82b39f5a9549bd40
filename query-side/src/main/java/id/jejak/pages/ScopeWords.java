package id.jejak.pages;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a question to the lab was limited to, in a sentence. */
public final class ScopeWords {
    private ScopeWords() {}

    /**
     * @param scope limits by their names; null where an older report does not tell
     */
    public static String say(
            @Nullable Map<String, String> scope, Wording words, Names.Lookup names) {
        return scope == null
                ? words.say("scope.unknown")
                : words.say(
                        "scope",
                        words.day(scope.get("from")),
                        words.day(scope.get("to")),
                        people(scope, words, names));
    }

    /** Only who was looked at: apart by commas whoever fits one limit, by semicolons the limits. */
    public static String people(Map<String, String> scope, Wording words, Names.Lookup names) {
        var limits =
                Stream.of(
                                listed(scope, "agencies").map(names::agency).sorted(),
                                said(scope, "kinds", "kind.", words),
                                said(scope, "sexes", "sex.", words),
                                said(scope, "postClasses", "postclass.", words),
                                bound(scope, "ageFrom", words, age -> age),
                                bound(scope, "ageTo", words, age -> age),
                                bound(scope, "servingFrom", words, words::day),
                                bound(scope, "servingTo", words, words::day))
                        .map(some -> some.collect(Collectors.joining(", ")))
                        .filter(limit -> !limit.isEmpty())
                        .collect(Collectors.joining("; "));
        return limits.isEmpty() ? words.say("scope.everybody") : words.say("scope.only", limits);
    }

    private static Stream<String> said(
            Map<String, String> scope, String name, String group, Wording words) {
        return listed(scope, name).map(one -> words.say(group + one));
    }

    private static Stream<String> bound(
            Map<String, String> scope, String name, Wording words, UnaryOperator<String> text) {
        return Stream.ofNullable(scope.get(name))
                .map(bound -> words.say("scope." + name, text.apply(bound)));
    }

    private static Stream<String> listed(Map<String, String> scope, String name) {
        return Stream.ofNullable(scope.get(name)).flatMap(all -> Stream.of(all.split(",")));
    }
}
