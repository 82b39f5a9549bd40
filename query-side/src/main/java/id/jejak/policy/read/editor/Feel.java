package id.jejak.policy.read.editor;

import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.tables.Literals;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is typed, as FEEL writes it: words may be typed without their quotes. */
final class Feel {
    private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N}_]*");

    private Feel() {}

    /** The allowed words of a column, or its test as it is. */
    static String allowed(ValueType type, String typed) {
        return type == ValueType.WORD && isPlain(typed) ? quoted(typed) : typed;
    }

    /** A cell: a list of words that the column allows gets quotes, all else stays as it is. */
    static String cell(Grid.Column column, String typed) {
        if (column.type() != ValueType.WORD || !isPlain(typed)) {
            return typed;
        }
        var negated = NOT.matcher(typed);
        var list = negated.matches() ? negated.group(1) : typed;
        if (!split(column.words()).containsAll(split(list))) {
            return typed;
        }
        return negated.matches() ? "not(" + quoted(list) + ")" : quoted(list);
    }

    /** Everything in a text that could be the name of a fact or a decision. */
    static Set<String> names(String text) {
        var names = new LinkedHashSet<String>();
        NAME.matcher(QUOTED.matcher(text).replaceAll(" "))
                .results()
                .forEach(found -> names.add(found.group()));
        return names;
    }

    static List<String> split(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isPlain(String typed) {
        return !typed.isBlank() && !typed.contains("\"") && !typed.contains("\\");
    }

    private static String quoted(String list) {
        return split(list).stream().map(Literals::quote).collect(Collectors.joining(","));
    }
}
