package id.jejak.infra.security;

import id.jejak.kernel.Actor;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/**
 * What every page may use: {@code actor}, absent for the anonymous, and {@code _csrf} with the
 * token for a meta tag or a header. Forms with {@code th:action} get the token's hidden field by
 * themselves. Only a page that is rendered makes a token.
 */
@ControllerAdvice
final class PageModel {
    @ModelAttribute("_csrf")
    Mono<CsrfToken> csrf(ServerWebExchange exchange) {
        Mono<CsrfToken> token =
                exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.doOnNext(
                made ->
                        exchange.getAttributes()
                                .put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, made));
    }

    @ModelAttribute("actor")
    Mono<Actor> actor(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .ofType(Authentication.class)
                .flatMap(who -> Mono.justOrEmpty(JejakPrincipal.from(who)))
                .map(JejakPrincipal::actor);
    }
}
