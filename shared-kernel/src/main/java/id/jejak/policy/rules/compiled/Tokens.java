package id.jejak.policy.rules.compiled;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a FEEL text, one after the other. */
final class Tokens {
    enum Kind {
        NUMBER,
        WORD,
        NAME,
        SYMBOL,
        END
    }

    private record Token(Kind kind, String text) {}

    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\s*(?:(\\d+(?:\\.\\d+)?)(?!\\w|\\.\\d)"
                            + "|\"([^\"\\\\\n\r]*)\""
                            + "|([A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)?)"
                            + "|(\\.\\.|<=|>=|\\*\\*|[-+*/()\\[\\],<>]))");

    /** Words of FEEL that are no names; what they begin is beyond these rules. */
    private static final Set<String> RESERVED =
            Set.of(
                    "null",
                    "if",
                    "then",
                    "else",
                    "for",
                    "in",
                    "some",
                    "every",
                    "satisfies",
                    "and",
                    "or",
                    "between",
                    "instance",
                    "of",
                    "return",
                    "function",
                    "external");

    private static final Token END = new Token(Kind.END, "");

    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Tokens(String text) throws Unreadable {
        var matcher = TOKEN.matcher(text);
        var from = 0;
        while (!text.substring(from).isBlank()) {
            matcher.region(from, text.length());
            if (!matcher.lookingAt()) {
                throw new Unreadable("not understood: " + text.substring(from).strip());
            }
            for (int group = 1; group <= 4; group++) {
                if (matcher.group(group) != null) {
                    tokens.add(new Token(Kind.values()[group - 1], matcher.group(group)));
                }
            }
            from = matcher.end();
        }
    }

    boolean is(Kind kind) {
        return now().kind() == kind;
    }

    boolean isSymbol(String symbol) {
        return is(Kind.SYMBOL) && now().text().equals(symbol);
    }

    boolean isName(String name) {
        return is(Kind.NAME) && now().text().equals(name);
    }

    /** Takes the symbol if it is next. */
    boolean took(String symbol) {
        if (isSymbol(symbol)) {
            at++;
            return true;
        }
        return false;
    }

    void expect(String symbol) throws Unreadable {
        if (!took(symbol)) {
            throw new Unreadable("expected " + symbol + " before " + rest());
        }
    }

    String take(Kind kind) throws Unreadable {
        if (!is(kind)) {
            throw new Unreadable("not understood: " + rest());
        }
        if (kind == Kind.NAME && RESERVED.contains(now().text())) {
            throw new Unreadable("not understood: " + now().text());
        }
        return tokens.get(at++).text();
    }

    void end() throws Unreadable {
        if (!is(Kind.END)) {
            throw new Unreadable("not understood: " + rest());
        }
    }

    private Token now() {
        return at < tokens.size() ? tokens.get(at) : END;
    }

    private String rest() {
        return is(Kind.END) ? "the end" : now().text();
    }
}
