package id.jejak.infra.story;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Follows the links of pages: some of each kind, the first of a kind in the other language as well.
 */
final class Crawl {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)");
    private static final Pattern NAME_OF_ONE =
            Pattern.compile("(?<=[/=])(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,}|\\d+)(?=[/&?]|$)");
    private static final Pattern ASKED = Pattern.compile("=[^&]*");
    private static final Pattern HEADING = Pattern.compile("(?s)<h1(?: [^>]*)?>(.*?)</h1>");
    private static final Pattern TITLE = Pattern.compile("(?s)<title>(.*?)</title>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** Of groups from which a page takes the word for a value. */
    private static final Pattern KEY =
            Pattern.compile(
                    "(?<![\\w/.-])(?:event|labstate|labnext|lab\\.template|lab\\.output|direction"
                            + "|dimension|ageband|policyword|trialfigure|standing|valuetype|hit"
                            + "|factunit|factwindow|postclass|sex|kind|finding)\\.[A-Za-z]");

    private static final String LANGUAGE = "id";
    private static final String OTHER_LANGUAGE = "en";

    private final Function<String, Answer> browser;
    private final int ofEachKind;
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final ArrayDeque<Target> open = new ArrayDeque<>();
    private final List<Visited> visited = new ArrayList<>();

    private record Target(String path, boolean firstOfItsKind) {}

    /** A page in a language. */
    record Visited(String path, int status, String text) {
        /** A message without a text is shown between question marks, or by its key. */
        boolean lacksWords() {
            return text.contains("??") || isPage() && KEY.matcher(text).find();
        }

        /** One heading says what a page is of, and its title says it to the browser. */
        boolean lacksHeading() {
            return isPage() && (insides(HEADING) != 1 || insides(TITLE) != 1);
        }

        private boolean isPage() {
            return text.startsWith("<!DOCTYPE html>");
        }

        /** How many there are; an empty one is none at all, and spoils the others. */
        private int insides(Pattern element) {
            return element.matcher(text)
                    .results()
                    .map(found -> TAG.matcher(found.group(1)).replaceAll("").strip())
                    .mapToInt(said -> said.isEmpty() || said.startsWith("·") ? 100 : 1)
                    .sum();
        }

        @Override
        public String toString() {
            return status + " " + path;
        }
    }

    private Crawl(Function<String, Answer> browser, int ofEachKind) {
        this.browser = browser;
        this.ofEachKind = ofEachKind;
    }

    static List<Visited> from(String start, int ofEachKind, Function<String, Answer> browser) {
        var crawl = new Crawl(browser, ofEachKind);
        crawl.add(start);
        while (!crawl.open.isEmpty()) {
            crawl.visit(crawl.open.remove());
        }
        return crawl.visited;
    }

    /** What a path is of: names and what is asked for left out. */
    static String kind(String path) {
        return ASKED.matcher(NAME_OF_ONE.matcher(path).replaceAll("*")).replaceAll("=*");
    }

    private void add(String path) {
        if (known.add(path)) {
            var ofItsKind = kinds.merge(kind(path), 1, Integer::sum);
            if (ofItsKind <= ofEachKind) {
                open.add(new Target(path, ofItsKind == 1));
            }
        }
    }

    private void visit(Target target) {
        visit(target.path, LANGUAGE);
        if (target.firstOfItsKind) {
            visit(target.path, OTHER_LANGUAGE);
        }
    }

    private void visit(String path, String language) {
        var answer = browser.apply(in(language, path));
        var text = answer.text();
        visited.add(new Visited(in(language, path), answer.status(), text));
        if (text.startsWith("<!DOCTYPE html>")) {
            LINK.matcher(text).results().forEach(link -> follow(path, link.group(1)));
        }
    }

    private void follow(String from, String link) {
        var target = URI.create(from).resolve(link.replace("&amp;", "&"));
        if (target.getHost() == null && !target.toString().contains("lang=")) {
            add(target.toString());
        }
    }

    private static String in(String language, String path) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    }
}
