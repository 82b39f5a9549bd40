package id.jejak.pages;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Indonesian first, English by choice: {@code ?lang=en} chooses, and a cookie remembers for a year.
 */
public final class LanguageChoice implements LocaleContextResolver {
    static final Locale INDONESIAN = Locale.of("id");
    private static final List<Locale> OFFERED = List.of(INDONESIAN, Locale.ENGLISH);
    private static final String NAME = "lang";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        var asked = exchange.getRequest().getQueryParams().getFirst(NAME);
        if (asked != null && isOffered(asked)) {
            remember(exchange, asked);
            return new SimpleLocaleContext(Locale.of(asked));
        }
        HttpCookie kept = exchange.getRequest().getCookies().getFirst(NAME);
        return new SimpleLocaleContext(
                kept != null && isOffered(kept.getValue())
                        ? Locale.of(kept.getValue())
                        : INDONESIAN);
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, LocaleContext context) {
        throw new UnsupportedOperationException("the language is chosen by ?lang=");
    }

    private static boolean isOffered(String language) {
        return OFFERED.stream().anyMatch(locale -> locale.getLanguage().equals(language));
    }

    private static void remember(ServerWebExchange exchange, String language) {
        if (!exchange.getResponse().isCommitted()) {
            exchange.getResponse()
                    .addCookie(
                            ResponseCookie.from(NAME, language)
                                    .path("/")
                                    .maxAge(REMEMBERED)
                                    .sameSite("Lax")
                                    .httpOnly(true)
                                    .build());
        }
    }
}
