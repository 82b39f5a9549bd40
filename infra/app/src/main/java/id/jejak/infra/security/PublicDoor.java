package id.jejak.infra.security;

import id.jejak.infra.web.Problem;
import id.jejak.infra.web.ProblemWriter;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

import java.net.InetAddress;

/**
 * Keeps the addresses that are open to everybody from being flooded, before anything is read or
 * checked. A body without a length is not taken there.
 */
@Order(-200)
final class PublicDoor implements WebFilter {
    static final String FORM = "/public/voices";
    private static final String PAGES = "/public/";
    private static final String API = "/api/public/";

    private final PublicLimiter limiter;
    private final long largestBody;
    private final ProblemWriter problems;

    PublicDoor(PublicLimiter limiter, long largestBody, ProblemWriter problems) {
        this.limiter = limiter;
        this.largestBody = largestBody;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var path = request.getPath().pathWithinApplication().value();
        if (!path.startsWith(PAGES) && !path.startsWith(API)) {
            return chain.filter(exchange);
        }
        try {
            if (!request.getMethod().equals(HttpMethod.POST)) {
                limiter.looks(address(request));
                return chain.filter(exchange);
            }
            limiter.speaks(address(request));
            return isTooLarge(request) ? refuse(exchange) : chain.filter(exchange);
        } catch (TooManyOfThePublic tooMany) {
            return problems.write(exchange, tooMany);
        }
    }

    private boolean isTooLarge(ServerHttpRequest request) {
        var length = request.getHeaders().getContentLength();
        return length < 0 || length > largestBody;
    }

    private Mono<Void> refuse(ServerWebExchange exchange) {
        return problems.write(
                exchange,
                Problem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "request.too-large",
                        "The body is too large",
                        "A voice takes at most %d bytes, and says how many it has."
                                .formatted(largestBody)));
    }

    private static InetAddress address(ServerHttpRequest request) {
        var remote = request.getRemoteAddress();
        return remote == null || remote.getAddress() == null
                ? InetAddress.getLoopbackAddress()
                : remote.getAddress();
    }
}
