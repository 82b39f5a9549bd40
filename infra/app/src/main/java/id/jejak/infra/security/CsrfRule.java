package id.jejak.infra.security;

import id.jejak.infra.web.Browsers;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.util.Set;

/**
 * When a change needs the token that only our own pages know. Forgery needs a credential that the
 * browser adds by itself: the session's cookie, or a name and password that it remembers for HTTP
 * Basic. So a request needs the token when it carries the cookie, or an Authorization header
 * together with a header that browsers add; a script's or client's request carries neither and goes
 * without. The sign-in form needs it always, else others could sign somebody in as themselves; so
 * does the form of the public, else any page could speak up from its visitors' addresses.
 */
final class CsrfRule implements ServerWebExchangeMatcher {
    static final String SESSION_COOKIE = "SESSION";
    private static final Set<String> FORMS_FOR_ALL = Set.of(SignInPage.PATH, PublicDoor.FORM);
    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    @Override
    public Mono<MatchResult> matches(ServerWebExchange exchange) {
        return needsToken(exchange.getRequest()) ? MatchResult.match() : MatchResult.notMatch();
    }

    private static boolean needsToken(ServerHttpRequest request) {
        return !SAFE.contains(request.getMethod())
                && (request.getCookies().containsKey(SESSION_COOKIE)
                        || isFormForAll(request)
                        || isRememberedByBrowser(request));
    }

    private static boolean isFormForAll(ServerHttpRequest request) {
        return FORMS_FOR_ALL.contains(request.getPath().pathWithinApplication().value());
    }

    private static boolean isRememberedByBrowser(ServerHttpRequest request) {
        return request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                && Browsers.sent(request);
    }
}
