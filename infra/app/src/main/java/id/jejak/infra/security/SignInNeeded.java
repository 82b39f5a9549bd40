package id.jejak.infra.security;

import id.jejak.infra.web.Browsers;
import id.jejak.infra.web.ProblemWriter;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/**
 * Sends a person to the sign-in page and tells a program 401. A browser is never offered HTTP
 * Basic: it would remember name and password, and add them to requests of other sites.
 */
final class SignInNeeded implements ServerAuthenticationEntryPoint {
    private final ProblemWriter problems;
    private final ServerAuthenticationEntryPoint page;
    private final boolean hasAccounts;
    private final boolean hasPages;

    SignInNeeded(
            ProblemWriter problems,
            ServerRequestCache visits,
            boolean hasAccounts,
            boolean hasPages) {
        this.problems = problems;
        this.hasAccounts = hasAccounts;
        this.hasPages = hasPages;
        var redirect = new RedirectServerAuthenticationEntryPoint(SignInPage.PATH);
        redirect.setRequestCache(visits);
        this.page = redirect;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException failed) {
        var request = exchange.getRequest();
        if (hasAccounts && hasPages && isVisit(request)) {
            return page.commence(exchange, failed);
        }
        var headers = exchange.getResponse().getHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, scheme(request));
        if (request.getHeaders().containsHeader("HX-Request")) {
            headers.set("HX-Redirect", SignInPage.PATH);
        }
        return problems.write(exchange, failed);
    }

    private String scheme(ServerHttpRequest request) {
        if (!hasAccounts) {
            return "Bearer realm=\"Jejak\"";
        }
        return Browsers.sent(request) || Browsers.wantsPage(request)
                ? "Form realm=\"Jejak\""
                : "Basic realm=\"Jejak\", charset=\"UTF-8\"";
    }

    private static boolean isVisit(ServerHttpRequest request) {
        return HttpMethod.GET.equals(request.getMethod())
                && Browsers.wantsPage(request)
                && !request.getPath().value().startsWith("/api/");
    }
}
