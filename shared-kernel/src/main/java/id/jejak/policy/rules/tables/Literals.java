package id.jejak.policy.rules.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** FEEL's words in quotes. */
public final class Literals {
    private static final Pattern WORD = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern WORDS =
            Pattern.compile("\\s*" + WORD + "\\s*(,\\s*" + WORD + "\\s*)*+");

    private Literals() {}

    /**
     * @throws IllegalArgumentException if the word has a quote, a backslash or a line break
     */
    public static String quote(String word) {
        if (word.matches("(?s).*[\"\\\\\n\r].*")) {
            throw new IllegalArgumentException("no word for a table: " + word);
        }
        return '"' + word + '"';
    }

    /** The words of a list such as {@code "PNS","PPPK"}; none if the text is anything else. */
    public static List<String> words(String list) {
        if (!WORDS.matcher(list).matches()) {
            return List.of();
        }
        var words = new ArrayList<String>();
        var found = WORD.matcher(list);
        while (found.find()) {
            words.add(found.group(1));
        }
        return List.copyOf(words);
    }
}
