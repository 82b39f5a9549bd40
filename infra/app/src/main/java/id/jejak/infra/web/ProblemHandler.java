package id.jejak.infra.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;

import reactor.core.publisher.Mono;

/** The one place where failures end, from filters and controllers alike; before Boot's own. */
@Component
@Order(-2)
final class ProblemHandler implements WebExceptionHandler {
    private final ProblemWriter writer;

    ProblemHandler(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failed) {
        return writer.write(exchange, failed);
    }
}
