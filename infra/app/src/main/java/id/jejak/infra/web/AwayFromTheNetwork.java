package id.jejak.infra.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Answers on another thread than the network's. Where a request waited behind another on its
 * connection and is then answered at once, Reactor Netty 1.3.7 forgets to read on, and the next
 * request waits for ever (reactor-netty issue 4361). To go when Boot brings 1.3.8, which needs a
 * newer Netty.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AwayFromTheNetwork implements WebFilter {
    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(exchange).subscribeOn(Schedulers.parallel());
    }
}
