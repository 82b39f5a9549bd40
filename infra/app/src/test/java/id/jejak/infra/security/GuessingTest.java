package id.jejak.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Who guesses a password must wait; {@link SignInTest} says how long. */
class GuessingTest extends WholeApp {
    private static final int FREE = 5;

    @Test
    void the_sixth_guess_hears_how_long_to_wait() {
        for (int at = 0; at < FREE; at++) {
            guess("guessed", MediaType.APPLICATION_JSON).expectStatus().isUnauthorized();
        }
        guess("guessed", MediaType.APPLICATION_JSON)
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .valueMatches(HttpHeaders.RETRY_AFTER, "30|2[0-9]|1[0-9]")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("access.too-many-attempts");
        guess("guessed", MediaType.TEXT_HTML)
                .expectStatus()
                .isEqualTo(429)
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("Terlalu banyak percobaan"));
        guess("another", MediaType.APPLICATION_JSON).expectStatus().isUnauthorized();
    }

    private WebTestClient.ResponseSpec guess(String name, MediaType accepted) {
        return client.get()
                .uri("/api/agencies")
                .accept(accepted)
                .headers(headers -> headers.setBasicAuth(name, "wrong"))
                .exchange();
    }
}
