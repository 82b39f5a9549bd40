package id.jejak.infra.web;

import id.jejak.deciding.PublicEnvelope;

import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/** Gives a controller that is open to the public what surrounds a command of nobody known. */
final class PublicEnvelopeResolver implements HandlerMethodArgumentResolver {
    private final CommandIds commandIds;

    PublicEnvelopeResolver(CommandIds commandIds) {
        this.commandIds = commandIds;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PublicEnvelope.class;
    }

    @Override
    public Mono<Object> resolveArgument(
            MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> PublicEnvelope.of(commandIds.next()));
    }
}
