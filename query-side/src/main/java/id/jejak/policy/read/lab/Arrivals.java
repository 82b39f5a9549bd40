package id.jejak.policy.read.lab;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

import java.util.concurrent.atomic.AtomicLong;

/** Counts the requests that came, without those of people who wait for the lab itself. */
@Component
final class Arrivals implements WebFilter {
    private final AtomicLong count = new AtomicLong();

    long count() {
        return count.get();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = exchange.getRequest().getPath().pathWithinApplication().value();
        if (!path.startsWith("/lab") && !path.startsWith("/api/lab")) {
            count.incrementAndGet();
        }
        return chain.filter(exchange);
    }
}
