package id.jejak.infra.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.Set;

/**
 * Answers requests that may bring a body on another thread than the network's. A refusal that is
 * given while the network's thread still reads the request was seen to leave the connection unread,
 * so that the next request on it waited for ever.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AwayFromTheNetwork implements WebFilter {
    private static final Set<HttpMethod> WITHOUT_BODY =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var answer = chain.filter(exchange);
        return WITHOUT_BODY.contains(exchange.getRequest().getMethod())
                ? answer
                : answer.subscribeOn(Schedulers.parallel());
    }
}
