package id.jejak.infra.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

import id.jejak.infra.web.ProblemWriter;
import id.jejak.kernel.Actor;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.reactor.netty.autoconfigure.NettyReactiveWebServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.ReactiveOAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** Tokens of an issuer, whose keys come from a server on this machine. */
@SpringBootTest(
        classes = TokenTest.Slice.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TokenTest {
    private static final RSAKey KEY = key("ours");
    private static final HttpServer ISSUER = issuer();

    @LocalServerPort int port;
    private WebTestClient client;

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        JacksonAutoConfiguration.class,
        CodecsAutoConfiguration.class,
        NettyReactiveWebServerAutoConfiguration.class,
        HttpHandlerAutoConfiguration.class,
        WebFluxAutoConfiguration.class,
        ReactiveOAuth2ResourceServerAutoConfiguration.class
    })
    @ComponentScan(basePackageClasses = ProblemWriter.class)
    @Import({SecurityConfiguration.class, AccountsConfiguration.class, Endpoint.class})
    static class Slice {}

    @RestController
    static class Endpoint {
        @GetMapping("/")
        Actor me(Actor actor) {
            return actor;
        }

        @PostMapping("/api/agencies")
        Actor act(Actor actor) {
            return actor;
        }
    }

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        registry.add(
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
                () -> "http://127.0.0.1:" + ISSUER.getAddress().getPort() + "/keys");
    }

    @BeforeEach
    void connect() {
        client = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    @AfterAll
    static void close() {
        ISSUER.stop(0);
    }

    @Test
    void the_claims_become_the_actor() {
        get(token(
                        KEY,
                        Map.of(
                                "jejak_role",
                                "officer",
                                "jejak_agency",
                                "diskominfo",
                                "jejak_employee",
                                "ani")))
                .expectStatus()
                .isOk()
                .expectBody()
                .json(
                        "{\"subject\":\"budi\",\"role\":\"OFFICER\",\"agency\":\"diskominfo\",\"employee\":\"ani\"}");
    }

    @Test
    void a_bearer_changes_things_without_a_csrf_token() {
        client.post()
                .uri("/api/agencies")
                .headers(h -> h.setBearerAuth(token(KEY, Map.of("jejak_role", "ADMINISTRATOR"))))
                .contentType(MediaType.APPLICATION_JSON)
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void the_role_of_a_token_opens_no_other_door() {
        client.post()
                .uri("/api/agencies")
                .headers(h -> h.setBearerAuth(token(KEY, Map.of("jejak_role", "AUDITOR"))))
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("access.not-for-role");
    }

    @Test
    void a_token_that_does_not_say_who_acts_lets_nobody_in() {
        refused(token(KEY, Map.of()));
        refused(token(KEY, Map.of("jejak_role", "KING")));
        refused(token(KEY, Map.of("jejak_role", "OFFICER")));
        refused(token(KEY, Map.of("jejak_role", "OFFICER", "jejak_agency", "a b")));
        refused(token(KEY, Map.of("jejak_role", 7)));
    }

    @Test
    void a_token_of_somebody_else_or_of_yesterday_or_no_token_is_refused() {
        refused(token(key("ours"), Map.of("jejak_role", "AUDITOR")));
        refused(token(KEY, Map.of("jejak_role", "AUDITOR", "exp", new Date(0))));
        refused("nonsense");
    }

    @Test
    void there_is_no_password_door() {
        client.get()
                .uri("/")
                .headers(h -> h.setBasicAuth("admin", "admin"))
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueMatches("WWW-Authenticate", "Bearer.*");
    }

    private void refused(String token) {
        get(token)
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("access.sign-in-needed");
    }

    private WebTestClient.ResponseSpec get(String token) {
        return client.get().uri("/").headers(h -> h.setBearerAuth(token)).exchange();
    }

    private static String token(RSAKey key, Map<String, Object> claims) {
        try {
            var set =
                    new JWTClaimsSet.Builder()
                            .subject("budi")
                            .expirationTime(Date.from(Instant.now().plusSeconds(600)));
            claims.forEach(set::claim);
            var token =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                            set.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static HttpServer issuer() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext(
                    "/keys",
                    exchange -> {
                        try (exchange) {
                            exchange.getResponseHeaders().add("Content-Type", "application/json");
                            exchange.sendResponseHeaders(200, keys.length);
                            exchange.getResponseBody().write(keys);
                        }
                    });
            server.start();
            return server;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
