package id.jejak.infra.security;

import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.Role;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

import reactor.core.publisher.Mono;

import java.util.Arrays;
import java.util.function.Function;

/** Reads from a verified token who acts. A token that does not say so lets nobody in. */
final class TokenActors implements Converter<Jwt, Mono<AbstractAuthenticationToken>> {
    private static final int LONGEST_SUBJECT = 200;

    private final ClaimNames names;

    TokenActors(ClaimNames names) {
        this.names = names;
    }

    @Override
    public Mono<AbstractAuthenticationToken> convert(Jwt token) {
        return Mono.fromCallable(
                () -> {
                    var principal = JejakPrincipal.of(actor(token));
                    return UsernamePasswordAuthenticationToken.authenticated(
                            principal, null, principal.authorities());
                });
    }

    private Actor actor(Jwt token) {
        var role = role(text(token, names.role()));
        var agency = value(token, names.agency(), AgencyId::new);
        if (role == Role.OFFICER && agency == null) {
            throw new InvalidBearerTokenException("an officer's token names no agency");
        }
        return new Actor(
                subject(token), role, agency, value(token, names.employee(), EmployeeId::new));
    }

    private String subject(Jwt token) {
        var subject = text(token, names.subject());
        if (subject == null || subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw new InvalidBearerTokenException("the token names nobody");
        }
        return subject;
    }

    private static Role role(@Nullable String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.PUBLIC && role.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new InvalidBearerTokenException("the token has no role here"));
    }

    private static <T> @Nullable T value(Jwt token, String claim, Function<String, T> parse) {
        var text = text(token, claim);
        try {
            return text == null ? null : parse.apply(text);
        } catch (InvalidValue _) {
            throw new InvalidBearerTokenException("the token's claim " + claim + " is no id");
        }
    }

    private static @Nullable String text(Jwt token, String claim) {
        return token.getClaims().get(claim) instanceof String text ? text : null;
    }
}
