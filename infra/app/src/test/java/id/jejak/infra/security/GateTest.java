package id.jejak.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.StatusAssertions;

class GateTest extends WholeApp {
    @Autowired Environment environment;

    @Test
    void only_this_machine_is_heard() {
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/actuator/health/liveness",
                "/actuator/health/readiness",
                "/sign-in",
                "/assets/jejak.css",
                "/webjars/htmx.org/2.0.10/dist/htmx.min.js",
                "/_static/echarts/6.0.0/dist/echarts.min.js"
            })
    void a_few_addresses_are_open(String path) {
        client.get().uri(path).exchange().expectStatus().isOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nowhere",
                "/api/accounts",
                "/api/openapi",
                "/api/docs",
                "/actuator",
                "/actuator/prometheus",
                "/actuator/health/ledger",
                "/swagger-ui/index.html"
            })
    void everything_else_needs_sign_in(String path) {
        client.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .valueMatches(HttpHeaders.WWW_AUTHENTICATE, "Basic .*")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("access.sign-in-needed");
    }

    @Test
    void a_person_is_sent_to_the_sign_in_page_and_never_offered_http_basic() {
        var seen =
                client.get()
                        .uri("/")
                        .accept(MediaType.TEXT_HTML)
                        .exchange()
                        .expectStatus()
                        .isFound()
                        .returnResult(Void.class);
        assertThat(seen.getResponseHeaders().getLocation()).hasPath("/sign-in");
        assertThat(seen.getResponseHeaders().getFirst(HttpHeaders.WWW_AUTHENTICATE)).isNull();
    }

    @Test
    void metrics_are_for_administrators() {
        asked("/actuator/prometheus", Role.ADMINISTRATOR).isOk();
        asked("/actuator/prometheus", Role.AUDITOR).isForbidden();
    }

    @Test
    void somebody_signed_in_learns_that_there_is_nothing() {
        asked("/nowhere", Role.EMPLOYEE).isNotFound();
        asked("/api/nowhere", Role.EMPLOYEE).isNotFound();
    }

    @Test
    void the_openapi_document_is_for_everybody_who_is_signed_in() {
        client.get()
                .uri("/api/openapi")
                .header(HttpHeaders.AUTHORIZATION, basic(Role.EMPLOYEE))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(
                        document ->
                                assertThat(document)
                                        .contains("Idempotency-Key", "Jejak-Reason")
                                        .doesNotContain("\"Envelope\"", "\"Actor\""));
    }

    @Test
    void the_page_of_the_openapi_document_opens() {
        var redirect =
                client.get()
                        .uri("/api/docs")
                        .header(HttpHeaders.AUTHORIZATION, basic(Role.EMPLOYEE))
                        .exchange()
                        .expectStatus()
                        .isFound()
                        .returnResult(Void.class);
        var page = String.valueOf(redirect.getResponseHeaders().getLocation());
        assertThat(redirect.getResponseCookies()).doesNotContainKey(CsrfRule.SESSION_COOKIE);
        client.get().uri(page).exchange().expectStatus().isUnauthorized();
        asked(page, Role.EMPLOYEE).isOk();
    }

    @Test
    void a_browser_may_run_nothing_that_is_not_ours() {
        client.get()
                .uri("/sign-in")
                .exchange()
                .expectHeader()
                .valueMatches(
                        "Content-Security-Policy", ".*script-src 'self';.*frame-ancestors 'none'.*")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("X-Frame-Options", "DENY")
                .expectHeader()
                .valueEquals("Referrer-Policy", "same-origin");
    }

    private StatusAssertions asked(String path, Role role) {
        return client.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, basic(role))
                .exchange()
                .expectStatus();
    }
}
