package id.jejak.policy.rules.tables;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The part of FEEL that a policy may be written in: tests, arithmetic, conditions and the functions
 * listed here. All of FEEL could call Java, loop for ever or ask for the time, and the text of a
 * policy comes from whoever may draft one.
 */
public final class PlainFeel {
    private static final Set<String> FUNCTIONS =
            Set.of(
                    "abs",
                    "all",
                    "any",
                    "ceiling",
                    "contains",
                    "count",
                    "decimal",
                    "ends with",
                    "even",
                    "floor",
                    "list contains",
                    "lower case",
                    "max",
                    "mean",
                    "median",
                    "min",
                    "modulo",
                    "odd",
                    "round down",
                    "round half down",
                    "round half up",
                    "round up",
                    "starts with",
                    "string length",
                    "substring",
                    "sum",
                    "upper case");

    /** May stand before a bracket without calling anything. */
    private static final Set<String> BEFORE_BRACKETS =
            Set.of("and", "between", "else", "if", "in", "not", "or", "then");

    private static final Set<String> LANGUAGE =
            Set.of(
                    "and", "between", "else", "false", "if", "in", "not", "null", "or", "then",
                    "true");

    private static final Set<String> NEVER =
            Set.of(
                    "every",
                    "external",
                    "for",
                    "function",
                    "instance",
                    "now",
                    "return",
                    "satisfies",
                    "some",
                    "today");

    private static final Pattern WORD_IN_QUOTES = Pattern.compile("\"[^\"]*\"?");

    /**
     * Powers and exponents write numbers that nobody can count down again; the last one calls what
     * a bracket gave, by whatever name.
     */
    private static final Pattern NEVER_WRITTEN =
            Pattern.compile(
                    "[{}@]|//|/\\*|\\*\\*|(?<![\\p{L}\\p{N}_.])[\\d.]++[eE][-+]?\\d"
                            + "|[)\\]][\\s\\p{Z}\\p{Cf}]*+\\(");

    private static final Pattern WORDS =
            Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*+(\\s+[\\p{L}_][\\p{L}\\p{N}_]*+)*+");

    private PlainFeel() {}

    /**
     * What in a text is not permitted.
     *
     * @param text of a cell, a formula, or a list of values
     */
    public static Optional<String> offence(String text) {
        // With a backslash, where a word in quotes ends would be a matter of opinion.
        if (text.indexOf('\\') >= 0) {
            return Optional.of("\\");
        }
        var bare = WORD_IN_QUOTES.matcher(text).replaceAll("\"\"");
        return sign(bare).or(() -> word(bare)).or(() -> call(bare));
    }

    /** Every name that a text looks at, each once; functions and words of the language are none. */
    public static Set<String> names(String text) {
        var bare = WORD_IN_QUOTES.matcher(text).replaceAll("\"\"");
        var names = new LinkedHashSet<String>();
        WORDS.matcher(bare)
                .results()
                .filter(words -> words.start() == 0 || bare.charAt(words.start() - 1) != '.')
                .map(words -> isCalled(bare, words.end()) ? caller(words.group()) : words.group())
                .flatMap(words -> Arrays.stream(words.split("\\s+")))
                .filter(name -> !name.isEmpty() && !LANGUAGE.contains(name))
                .forEach(names::add);
        return names;
    }

    /** What stands before the function that is called. */
    private static String caller(String words) {
        var name = words.replaceAll("\\s+", " ");
        return FUNCTIONS.stream()
                .filter(known -> name.equals(known) || name.endsWith(" " + known))
                .max(Comparator.comparingInt(String::length))
                .map(known -> name.substring(0, name.length() - known.length()).strip())
                .orElse(name);
    }

    /** Whether words are put together, which could grow without end from decision to decision. */
    static boolean joins(String text) {
        return WORD_IN_QUOTES.matcher(text).replaceAll("").indexOf('+') >= 0;
    }

    private static Optional<String> sign(String bare) {
        return NEVER_WRITTEN.matcher(bare).results().map(MatchResult::group).findFirst();
    }

    private static Optional<String> word(String bare) {
        return WORDS.matcher(bare)
                .results()
                .flatMap(words -> Arrays.stream(words.group().split("\\s+")))
                .filter(NEVER::contains)
                .findFirst();
    }

    /** One walk through the text, however long its words are. */
    private static Optional<String> call(String bare) {
        return WORDS.matcher(bare)
                .results()
                .filter(words -> isCalled(bare, words.end()))
                .map(words -> words.group().replaceAll("\\s+", " "))
                .filter(name -> !isPermitted(name))
                .findFirst();
    }

    private static boolean isCalled(String bare, int from) {
        var at = from;
        while (at < bare.length() && isBlank(bare.charAt(at))) {
            at++;
        }
        return at < bare.length() && bare.charAt(at) == '(';
    }

    /** Whatever any reader of FEEL may pass over. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isIdentifierIgnorable(c);
    }

    private static boolean isPermitted(String name) {
        var last = name.substring(name.lastIndexOf(' ') + 1);
        return BEFORE_BRACKETS.contains(last)
                || FUNCTIONS.stream()
                        .anyMatch(known -> name.equals(known) || name.endsWith(" " + known));
    }
}
