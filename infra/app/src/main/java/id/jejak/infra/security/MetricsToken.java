package id.jejak.infra.security;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Knows a scraper by the token that it sends. It reads metrics, and is nobody elsewhere. */
final class MetricsToken implements ServerWebExchangeMatcher {
    static final String PATH = "/actuator/prometheus";
    private static final int SHORTEST = 32;

    private final byte[] expected;

    /**
     * @throws IllegalArgumentException for one under 32 characters
     */
    MetricsToken(String token) {
        if (token.length() < SHORTEST) {
            throw new IllegalArgumentException("jejak.metrics.token has at least 32 characters");
        }
        expected = bytes("Bearer " + token);
    }

    @Override
    public Mono<MatchResult> matches(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var sent = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return HttpMethod.GET.equals(request.getMethod())
                        && request.getPath().pathWithinApplication().value().equals(PATH)
                        && sent != null
                        && MessageDigest.isEqual(bytes(sent), expected)
                ? MatchResult.match()
                : MatchResult.notMatch();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
