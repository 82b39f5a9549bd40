package id.jejak.infra.security;

import id.jejak.infra.role.NodeRole;
import id.jejak.infra.role.ServedElsewhere;

import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/**
 * Opens or shuts by {@link EndpointRules}. Where no line fits, somebody who is signed in learns
 * that there is nothing (404) or that the method is wrong (405); an endpoint that exists but was
 * left out of the table stays shut. What the table names and this process lacks, a process of the
 * other role has.
 */
final class EndpointDoors implements ReactiveAuthorizationManager<AuthorizationContext> {
    private static final AuthorizationResult OPEN = new AuthorizationDecision(true);
    private static final AuthorizationResult SHUT = new AuthorizationDecision(false);

    private final RequestMappingHandlerMapping endpoints;
    private final NodeRole node;

    EndpointDoors(RequestMappingHandlerMapping endpoints, NodeRole node) {
        this.endpoints = endpoints;
        this.node = node;
    }

    @Override
    public Mono<AuthorizationResult> authorize(
            Mono<Authentication> who, AuthorizationContext context) {
        var exchange = context.getExchange();
        var request = exchange.getRequest();
        var path = request.getPath().pathWithinApplication();
        return EndpointRules.of(request.getMethod(), path)
                .map(rule -> byRule(rule, who).flatMap(answer -> here(rule, answer, exchange)))
                .orElseGet(() -> withoutRule(exchange, who));
    }

    private static Mono<AuthorizationResult> byRule(EndpointRule rule, Mono<Authentication> who) {
        return rule.open()
                ? Mono.just(OPEN)
                : principal(who)
                        .filter(known -> rule.roles().contains(known.actor().role()))
                        .map(_ -> OPEN)
                        .defaultIfEmpty(SHUT);
    }

    private Mono<AuthorizationResult> here(
            EndpointRule rule, AuthorizationResult answer, ServerWebExchange exchange) {
        return node == NodeRole.ALL || rule.everywhere() || !answer.isGranted()
                ? Mono.just(answer)
                : isMissing(exchange)
                        .flatMap(
                                missing ->
                                        missing
                                                ? Mono.error(new ServedElsewhere(node))
                                                : Mono.just(answer));
    }

    /** A wrong media type, say, is this process's own affair. */
    private Mono<Boolean> isMissing(ServerWebExchange exchange) {
        return endpoints
                .getHandler(exchange)
                .hasElement()
                .map(found -> !found)
                .onErrorResume(failed -> Mono.just(failed instanceof MethodNotAllowedException));
    }

    private Mono<AuthorizationResult> withoutRule(
            ServerWebExchange exchange, Mono<Authentication> who) {
        return principal(who)
                .flatMap(_ -> leadsNowhere(exchange))
                .map(nowhere -> nowhere ? OPEN : SHUT)
                .defaultIfEmpty(SHUT);
    }

    /** An error here is the framework's "no such method or media type"; it will say so again. */
    private Mono<Boolean> leadsNowhere(ServerWebExchange exchange) {
        return endpoints.getHandler(exchange).hasElement().map(found -> !found).onErrorReturn(true);
    }

    private static Mono<JejakPrincipal> principal(Mono<Authentication> who) {
        return who.filter(Authentication::isAuthenticated)
                .flatMap(known -> Mono.justOrEmpty(JejakPrincipal.from(known)));
    }
}
