package id.jejak.infra.security;

import id.jejak.infra.web.ProblemWriter;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authentication.logout.RedirectServerLogoutSuccessHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;

import reactor.core.publisher.Mono;

import java.net.URI;

/** The ways in with name and password: the form, which begins a session, and HTTP Basic. */
final class PasswordDoor {
    private final PasswordSignIn passwords;
    private final AccountSessions sessions;
    private final SignInNeeded needed;
    private final ProblemWriter problems;

    PasswordDoor(
            PasswordSignIn passwords,
            AccountSessions sessions,
            SignInNeeded needed,
            ProblemWriter problems) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.needed = needed;
        this.problems = problems;
    }

    void open(ServerHttpSecurity http, ServerRequestCache visits) {
        var welcome = new RedirectServerAuthenticationSuccessHandler("/");
        welcome.setRequestCache(visits);
        http.addFilterAt(new PasswordSignIn.AddressFilter(), SecurityWebFiltersOrder.FIRST)
                .securityContextRepository(sessions)
                .httpBasic(
                        basic ->
                                basic.authenticationManager(passwords)
                                        .securityContextRepository(
                                                NoOpServerSecurityContextRepository.getInstance())
                                        .authenticationEntryPoint(needed)
                                        .authenticationFailureHandler(this::refuseProgram))
                .formLogin(
                        form ->
                                form.authenticationManager(passwords)
                                        .securityContextRepository(sessions)
                                        .authenticationEntryPoint(needed)
                                        .requiresAuthenticationMatcher(
                                                new PathPatternParserServerWebExchangeMatcher(
                                                        SignInPage.PATH, HttpMethod.POST))
                                        .authenticationSuccessHandler(welcome)
                                        .authenticationFailureHandler(this::refusePerson));
    }

    private Mono<Void> refuseProgram(WebFilterExchange refused, AuthenticationException failed) {
        return failed instanceof TooManySignIns
                ? problems.write(refused.getExchange(), failed)
                : needed.commence(refused.getExchange(), failed);
    }

    private Mono<Void> refusePerson(WebFilterExchange refused, AuthenticationException failed) {
        return failed instanceof TooManySignIns
                ? problems.write(refused.getExchange(), failed)
                : new DefaultServerRedirectStrategy()
                        .sendRedirect(
                                refused.getExchange(), URI.create(SignInPage.PATH + "?error"));
    }

    static RedirectServerLogoutSuccessHandler afterSignOut() {
        var handler = new RedirectServerLogoutSuccessHandler();
        handler.setLogoutSuccessUrl(URI.create(SignInPage.PATH + "?signed-out"));
        return handler;
    }
}
