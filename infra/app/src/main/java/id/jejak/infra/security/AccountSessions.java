package id.jejak.infra.security;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/** Sessions end when their account is removed or changed, not when the browser gets tired. */
final class AccountSessions implements ServerSecurityContextRepository {
    private final Accounts accounts;
    private final ServerSecurityContextRepository sessions;

    AccountSessions(Accounts accounts, ServerSecurityContextRepository sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    public Mono<Void> save(ServerWebExchange exchange, SecurityContext context) {
        return sessions.save(exchange, context);
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return sessions.load(exchange).filter(this::isCurrent);
    }

    private boolean isCurrent(SecurityContext context) {
        var signedIn = context.getAuthentication();
        return signedIn != null
                && JejakPrincipal.from(signedIn)
                        .filter(
                                principal ->
                                        accounts.find(principal.getName())
                                                .map(Account::principal)
                                                .filter(principal::equals)
                                                .isPresent())
                        .isPresent();
    }
}
