package id.jejak.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Role;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

import java.util.Objects;
import java.util.regex.Pattern;

/** Somebody with a browser who signs in by the form. */
final class Visit {
    static final String CSRF_COOKIE = "XSRF-TOKEN";
    private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final WebTestClient client;

    Visit(WebTestClient client) {
        this.client = client;
    }

    record Token(String cookie, String value) {}

    String session(Role role) {
        var entered = signIn(token(), role, WholeApp.PASSWORD).expectStatus().isFound();
        var cookies = entered.returnResult(Void.class).getResponseCookies();
        var session = Objects.requireNonNull(cookies.getFirst(CsrfRule.SESSION_COOKIE));
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualTo("Lax");
        return session.getValue();
    }

    WebTestClient.ResponseSpec signIn(@Nullable Token token, Role role, String password) {
        var form =
                BodyInserters.fromFormData("username", WholeApp.name(role))
                        .with("password", password);
        if (token == null) {
            return client.post().uri("/sign-in").body(form).exchange();
        }
        return client.post()
                .uri("/sign-in")
                .cookie(CSRF_COOKIE, token.cookie())
                .body(form.with("_csrf", token.value()))
                .exchange();
    }

    static WebTestClient.RequestBodySpec withToken(
            WebTestClient.RequestBodySpec request, Token token) {
        request.cookie(CSRF_COOKIE, token.cookie());
        request.header("X-CSRF-TOKEN", token.value());
        return request;
    }

    Token token() {
        var page = page("/sign-in");
        var cookie = Objects.requireNonNull(page.getResponseCookies().getFirst(CSRF_COOKIE));
        var field = HIDDEN.matcher(String.valueOf(page.getResponseBody()));
        assertThat(field.find()).isTrue();
        return new Token(cookie.getValue(), field.group(1));
    }

    EntityExchangeResult<String> page(String path) {
        return client.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult();
    }
}
