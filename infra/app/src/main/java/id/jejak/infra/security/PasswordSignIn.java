package id.jejak.infra.security;

import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Name and password, from the form or from HTTP Basic, on a thread that may block. */
final class PasswordSignIn implements ReactiveAuthenticationManager {
    private static final String ADDRESS = PasswordSignIn.class.getName() + ".address";

    private final SignIn signIn;

    PasswordSignIn(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Mono<Authentication> authenticate(Authentication given) {
        return Mono.deferContextual(
                        context -> {
                            var address = context.getOrDefault(ADDRESS, "unknown");
                            return Mono.fromCallable(() -> check(given, String.valueOf(address)));
                        })
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Authentication check(Authentication given, String address) {
        return signedIn(signIn.check(given.getName(), password(given), address));
    }

    private static String password(Authentication given) {
        return given.getCredentials() == null ? "" : given.getCredentials().toString();
    }

    private static Authentication signedIn(JejakPrincipal principal) {
        return UsernamePasswordAuthenticationToken.authenticated(
                principal, null, principal.authorities());
    }

    /** Tells the sign-in where a request came from; the framework hands on the names only. */
    static final class AddressFilter implements WebFilter {
        @Override
        public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
            var remote = exchange.getRequest().getRemoteAddress();
            var address =
                    remote == null || remote.getAddress() == null
                            ? "unknown"
                            : remote.getAddress().getHostAddress();
            return chain.filter(exchange).contextWrite(context -> context.put(ADDRESS, address));
        }
    }
}
