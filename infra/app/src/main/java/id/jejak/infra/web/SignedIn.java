package id.jejak.infra.web;

import id.jejak.infra.security.JejakPrincipal;
import id.jejak.kernel.Actor;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/** The actor of a request. */
final class SignedIn {
    private SignedIn() {}

    /** Fails as "sign in first" where nobody is: an endpoint that asks who acts is never open. */
    static Mono<Actor> actor(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .ofType(Authentication.class)
                .flatMap(who -> Mono.justOrEmpty(JejakPrincipal.from(who)))
                .map(JejakPrincipal::actor)
                .switchIfEmpty(
                        Mono.error(
                                () ->
                                        new AuthenticationCredentialsNotFoundException(
                                                "nobody is signed in")));
    }
}
