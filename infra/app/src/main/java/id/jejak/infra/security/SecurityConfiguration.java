package id.jejak.infra.security;

import id.jejak.infra.role.NodeRole;
import id.jejak.infra.role.Side;
import id.jejak.infra.web.ProblemWriter;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.savedrequest.CookieServerRequestCache;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** The gate: every request passes here, in every role of the process. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
@EnableConfigurationProperties(ClaimNames.class)
class SecurityConfiguration {
    /** A timer around every filter of every request: a tenth of a command, and nobody looks. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityWebFilterChain gate(
            ServerHttpSecurity http,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints,
            ProblemWriter problems,
            Environment environment,
            ClaimNames claims,
            ObjectProvider<PasswordSignIn> passwords,
            ObjectProvider<AccountSessions> sessions,
            ObjectProvider<ReactiveJwtDecoder> tokens) {
        var node = NodeRole.in(environment);
        var visits = new CookieServerRequestCache();
        var needed =
                new SignInNeeded(
                        problems,
                        visits,
                        passwords.getIfAvailable() != null,
                        node.has(Side.QUESTIONS));
        http.authorizeExchange(any -> any.anyExchange().access(new EndpointDoors(endpoints, node)))
                .requestCache(cache -> cache.requestCache(visits))
                .headers(BrowserPolicy::apply)
                .csrf(csrf -> protect(csrf, problems))
                .exceptionHandling(
                        failed ->
                                failed.authenticationEntryPoint(needed)
                                        .accessDeniedHandler(problems::write));
        passwords.ifAvailable(
                byPassword ->
                        new PasswordDoor(byPassword, sessions.getObject(), needed, problems)
                                .open(http, visits));
        tokens.ifAvailable(decoder -> bearer(http, decoder, claims, needed, problems));
        return http.logout(SecurityConfiguration::signOut).build();
    }

    /**
     * The token lies in a cookie that no script reads, and is compared with the one of the form or
     * header; so visitors who are not signed in take no memory.
     */
    private static void protect(CsrfSpec csrf, ProblemWriter problems) {
        var cookie = new CookieServerCsrfTokenRepository();
        cookie.setHeaderName("X-CSRF-TOKEN");
        cookie.setCookieCustomizer(made -> made.httpOnly(true).sameSite("Strict"));
        csrf.csrfTokenRepository(cookie)
                .requireCsrfProtectionMatcher(new CsrfRule())
                .accessDeniedHandler(problems::write);
    }

    private static void bearer(
            ServerHttpSecurity http,
            ReactiveJwtDecoder decoder,
            ClaimNames claims,
            SignInNeeded needed,
            ProblemWriter problems) {
        http.oauth2ResourceServer(
                server ->
                        server.authenticationEntryPoint(needed)
                                .accessDeniedHandler(problems::write)
                                .jwt(
                                        jwt ->
                                                jwt.jwtDecoder(decoder)
                                                        .jwtAuthenticationConverter(
                                                                new TokenActors(claims))));
    }

    private static void signOut(LogoutSpec logout) {
        logout.requiresLogout(
                        new PathPatternParserServerWebExchangeMatcher("/sign-out", HttpMethod.POST))
                .logoutSuccessHandler(PasswordDoor.afterSignOut());
    }
}
