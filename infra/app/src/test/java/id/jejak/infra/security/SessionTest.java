package id.jejak.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.Objects;

/** Sessions of browsers: sign-in, forgery, sign-out. */
class SessionTest extends WholeApp {
    private Visit visit;

    @BeforeEach
    void visit() {
        visit = new Visit(client);
    }

    @Test
    void a_person_signs_in_acts_and_signs_out() {
        var session = visit.session(Role.ADMINISTRATOR);
        assertThat(me(session)).isEqualTo(200);
        var token = visit.token();
        var left =
                Visit.withToken(client.post().uri("/sign-out"), token)
                        .cookie(CsrfRule.SESSION_COOKIE, session)
                        .exchange()
                        .expectStatus()
                        .isFound()
                        .returnResult(Void.class);
        assertThat(left.getResponseHeaders().getLocation()).hasToString("/sign-in?signed-out");
        assertThat(me(session)).isEqualTo(401);
    }

    @Test
    void the_sign_in_form_without_its_token_is_refused() {
        visit.signIn(null, Role.ADMINISTRATOR, PASSWORD)
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("access.csrf");
    }

    @Test
    void a_wrong_password_leads_back_to_the_form() {
        var refused =
                visit.signIn(visit.token(), Role.ADMINISTRATOR, "wrong")
                        .expectStatus()
                        .isFound()
                        .returnResult(Void.class);
        assertThat(refused.getResponseHeaders().getLocation()).hasToString("/sign-in?error");
        assertThat(refused.getResponseCookies()).doesNotContainKey(CsrfRule.SESSION_COOKIE);
    }

    @Test
    void a_session_changes_nothing_without_the_token_and_something_with_it() {
        var session = visit.session(Role.ADMINISTRATOR);
        client.post()
                .uri("/api/accounts/nobody/password")
                .cookie(CsrfRule.SESSION_COOKIE, session)
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("access.csrf");
        var token = visit.token();
        client.post()
                .uri("/api/accounts/nobody/password")
                .cookie(CsrfRule.SESSION_COOKIE, session)
                .cookie(Visit.CSRF_COOKIE, token.cookie())
                .header("X-CSRF-TOKEN", token.value())
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("account.not-found");
    }

    @Test
    void a_script_with_http_basic_needs_no_token_and_gets_no_session() {
        var answer =
                client.post()
                        .uri("/api/accounts/nobody/password")
                        .header(HttpHeaders.AUTHORIZATION, basic(Role.ADMINISTRATOR))
                        .exchange()
                        .expectStatus()
                        .isNotFound()
                        .returnResult(String.class);
        assertThat(answer.getResponseCookies()).doesNotContainKey(CsrfRule.SESSION_COOKIE);
    }

    @Test
    void a_browser_that_remembers_http_basic_needs_the_token() {
        for (var header : new String[] {"Origin", "Sec-Fetch-Site"}) {
            client.post()
                    .uri("/api/accounts/nobody/password")
                    .header(HttpHeaders.AUTHORIZATION, basic(Role.ADMINISTRATOR))
                    .header(header, "http://127.0.0.1:" + port)
                    .exchange()
                    .expectStatus()
                    .isForbidden()
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("access.csrf");
        }
    }

    @Test
    void a_session_ends_when_its_account_changes() {
        var session = visit.session(Role.AUDITOR);
        assertThat(me(session)).isEqualTo(200);
        accounts.setPassword(name(Role.AUDITOR), PASSWORD);
        assertThat(me(session)).isEqualTo(401);
    }

    @Test
    void visitors_take_no_session() {
        var page = client.get().uri("/sign-in").exchange().returnResult(String.class);
        assertThat(page.getResponseCookies()).doesNotContainKey(CsrfRule.SESSION_COOKIE);
        var cookie = Objects.requireNonNull(page.getResponseCookies().getFirst(Visit.CSRF_COOKIE));
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
    }

    @Test
    void the_form_speaks_indonesian_and_english_by_choice() {
        assertThat(page("/sign-in")).contains("Kata sandi").doesNotContain("Password");
        assertThat(page("/sign-in?lang=en")).contains("Password").doesNotContain("Kata sandi");
    }

    @Test
    void everybody_changes_the_own_password() {
        change("wrong-password", "another-good-password").expectStatus().isEqualTo(409);
        change(PASSWORD, "short").expectStatus().isBadRequest();
        change(PASSWORD, PASSWORD).expectStatus().isNoContent();
    }

    private WebTestClient.ResponseSpec change(String current, String next) {
        return client.post()
                .uri("/api/account/password")
                .header(HttpHeaders.AUTHORIZATION, basic(Role.EMPLOYEE))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"current\":\"%s\",\"next\":\"%s\"}".formatted(current, next))
                .exchange();
    }

    private String page(String path) {
        return String.valueOf(visit.page(path).getResponseBody());
    }

    private int me(String session) {
        return client.get()
                .uri("/api/openapi")
                .cookie(CsrfRule.SESSION_COOKIE, session)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }
}
