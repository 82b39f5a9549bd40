package id.jejak.infra.security;

import id.jejak.kernel.Actor;

import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

import java.util.List;
import java.util.Optional;

/**
 * Who is signed in, whatever way they came.
 *
 * @param stamp changes whenever the account behind it changes; empty where there is none
 */
public record JejakPrincipal(Actor actor, String stamp) implements AuthenticatedPrincipal {
    private static final String PREFIX = "ROLE_";

    public static JejakPrincipal of(Actor actor) {
        return new JejakPrincipal(actor, "");
    }

    /** Empty for the anonymous. */
    public static Optional<JejakPrincipal> from(Authentication authentication) {
        return authentication.getPrincipal() instanceof JejakPrincipal principal
                ? Optional.of(principal)
                : Optional.empty();
    }

    @Override
    public String getName() {
        return actor.subject();
    }

    List<GrantedAuthority> authorities() {
        return List.of(new SimpleGrantedAuthority(PREFIX + actor.role().name()));
    }
}
