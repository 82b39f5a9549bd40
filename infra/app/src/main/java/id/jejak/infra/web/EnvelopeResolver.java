package id.jejak.infra.web;

import id.jejak.deciding.Envelope;
import id.jejak.kernel.Actor;
import id.jejak.kernel.Identifier;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/** Gives a controller what surrounds a command: its id, who acts for whom, and why. */
final class EnvelopeResolver implements HandlerMethodArgumentResolver {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 4_000;

    private final CommandIds commandIds;

    EnvelopeResolver(CommandIds commandIds) {
        this.commandIds = commandIds;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Envelope.class;
    }

    @Override
    public Mono<Object> resolveArgument(
            MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        return SignedIn.actor(exchange)
                .map(actor -> envelope(actor, exchange.getRequest().getHeaders()));
    }

    private Envelope envelope(Actor actor, HttpHeaders headers) {
        return new Envelope(
                commandId(headers),
                actor,
                HeaderText.read(headers, RequestHeaders.ON_BEHALF_OF, LONGEST_NAME),
                HeaderText.read(headers, RequestHeaders.REASON, LONGEST_REASON),
                Envelope.API);
    }

    private String commandId(HttpHeaders headers) {
        var given = headers.getOrEmpty(RequestHeaders.IDEMPOTENCY_KEY);
        if (given.isEmpty()) {
            return commandIds.next();
        }
        if (given.size() > 1 || !Identifier.isValid(given.getFirst())) {
            throw new BadHeader(
                    RequestHeaders.IDEMPOTENCY_KEY,
                    "takes one id of 1 to 64 letters, digits, dots, dashes or underscores.");
        }
        return given.getFirst();
    }
}
