package id.jejak.infra.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** A plain page that says what went wrong in the reader's language, and renders no template. */
final class ErrorPage {
    private static final String TEXTS = "messages/problem";
    private static final Control NO_OTHER_LANGUAGE =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s · Jejak</title>
            <link rel="icon" href="/assets/jejak.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/assets/jejak.css">
            </head>
            <body>
            <header class="top">
            <a class="brand" href="/"><img src="/assets/jejak.svg" alt="" width="28" height="28"> Jejak</a>
            <div class="who"><a href="?lang=%3$s" hreflang="%3$s" lang="%3$s">%4$s</a></div>
            </header>
            <main id="content">
            <section class="panel wrong">
            <h1>%2$s</h1>
            <p>%5$s</p>
            <p class="soft">%6$s</p>
            <p><a href="/">%7$s</a></p>
            </section>
            </main>
            </body>
            </html>
            """;

    private final Problem problem;
    private final ResourceBundle words;

    private ErrorPage(Problem problem, Locale reader) {
        this.problem = problem;
        this.words = ResourceBundle.getBundle(TEXTS, reader, NO_OTHER_LANGUAGE);
    }

    /**
     * @param reader English, or else Indonesian is spoken
     */
    static String of(Problem problem, Locale reader) {
        var english = reader.getLanguage().equals("en");
        return new ErrorPage(problem, english ? Locale.ENGLISH : Locale.ROOT).page(english);
    }

    private String page(boolean english) {
        return PAGE.formatted(
                english ? "en" : "id",
                said("title", "" + problem.status()),
                english ? "id" : "en",
                words.getString("problem.language"),
                said("text", problem.code(), "" + problem.status()),
                fact("code", problem.code())
                        + fact("place", problem.place())
                        + fact("incident", problem.correlationId()),
                words.getString("problem.home"));
    }

    /** The most particular text there is. */
    private String said(String what, String... of) {
        var general = "problem." + what;
        return Stream.of(of)
                .map(one -> general + "." + one)
                .filter(words::containsKey)
                .findFirst()
                .map(words::getString)
                .orElseGet(() -> words.getString(general));
    }

    private String fact(String name, @Nullable String value) {
        return value == null
                ? ""
                : "<span>%s: <code>%s</code></span> "
                        .formatted(
                                words.getString("problem." + name),
                                HtmlUtils.htmlEscape(value, "UTF-8"));
    }
}
