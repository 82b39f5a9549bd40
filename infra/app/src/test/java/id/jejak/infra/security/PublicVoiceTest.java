package id.jejak.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Role;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;

/** Somebody without an account speaks up, and cannot do anything else. */
@TestPropertySource(
        properties = {
            "jejak.public.voices-per-address=6",
            "jejak.public.looks-per-address=300",
            "jejak.public.largest-body=9000"
        })
class PublicVoiceTest extends WholeApp {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern RECEIPT = Pattern.compile("([0-9A-F]{5}-){3}[0-9A-F]{5}");
    private static final String SCRIPT = "<script>alert(1)</script>";

    /** One story, because the limit counts all of it. */
    @Test
    void somebody_speaks_up_by_the_form_and_reads_the_answer() {
        var agency = agency();
        var page = page("/public/voices");
        assertThat(page).contains("Kota Uji", "name=\"_csrf\"");

        withoutToken(agency).expectStatus().isForbidden();
        wrong(agency);
        tooLarge(agency);
        var receipt = submitted(agency);

        awaited("/public/voices/" + receipt, "Kota Uji");
        seenByTheAgencyAlone(agency);
        answer(receipt, agency);
        awaited("/public/voices/" + receipt, "Sudah diperbaiki");
        assertThat(page("/public/voices"))
                .contains("Sudah diperbaiki", "&lt;script&gt;")
                .doesNotContain("penulis@contoh.id", SCRIPT, receipt);
        heardOnlySoOften(agency);
    }

    private String agency() {
        var answer =
                client.post()
                        .uri("/api/agencies")
                        .header(HttpHeaders.AUTHORIZATION, basic(Role.ADMINISTRATOR))
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(
                                """
                                {"code":"UJI","name":"Kota Uji","kind":"CITY","regionCode":"99.99",
                                 "on":"2020-01-01"}
                                """)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        var id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(String.valueOf(answer));
        assertThat(id.find()).isTrue();
        awaited("/public/voices", "Kota Uji");
        return id.group(1);
    }

    /** A form of another site has no token. */
    private WebTestClient.ResponseSpec withoutToken(String agency) {
        return client.post().uri("/public/voices").body(form(agency, "x", null)).exchange();
    }

    private void wrong(String agency) {
        api(agency, "x".repeat(2_001))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("field.too-long");
        api("nowhere", "slow").expectStatus().isEqualTo(409);
    }

    private void tooLarge(String agency) {
        api(agency, "x".repeat(9_001)).expectStatus().isEqualTo(413);
    }

    private String submitted(String agency) {
        var shown =
                client.get()
                        .uri("/public/voices")
                        .accept(MediaType.TEXT_HTML)
                        .exchange()
                        .expectBody(String.class)
                        .returnResult();
        var token = TOKEN.matcher(String.valueOf(shown.getResponseBody()));
        assertThat(token.find()).isTrue();
        var cookie = Objects.requireNonNull(shown.getResponseCookies().getFirst("XSRF-TOKEN"));
        assertThat(shown.getResponseCookies()).doesNotContainKey(CsrfRule.SESSION_COOKIE);
        var sent =
                client.post()
                        .uri("/public/voices")
                        .cookie("XSRF-TOKEN", cookie.getValue())
                        .header("Idempotency-Key", "chosen")
                        .body(form(agency, "Antre lama " + SCRIPT, token.group(1)))
                        .exchange()
                        .expectStatus()
                        .isSeeOther()
                        .returnResult(Void.class);
        var there = String.valueOf(sent.getResponseHeaders().getLocation());
        var receipt = RECEIPT.matcher(there);
        assertThat(receipt.find()).as(there).isTrue();
        return receipt.group();
    }

    private void seenByTheAgencyAlone(String agency) {
        var asked = "/api/agencies/" + agency + "/voices/said";
        client.get().uri(asked).exchange().expectStatus().isUnauthorized();
        client.get()
                .uri(asked)
                .header(HttpHeaders.AUTHORIZATION, basic(Role.POLICY_MAKER))
                .exchange()
                .expectStatus()
                .isForbidden();
        client.get()
                .uri(asked)
                .header(HttpHeaders.AUTHORIZATION, basic(Role.ADMINISTRATOR))
                .exchange()
                .expectBody()
                .jsonPath("$.voices[0].contact")
                .isEqualTo("penulis@contoh.id");
        client.get()
                .uri("/api/audit?type=voice.voice-submitted")
                .header(HttpHeaders.AUTHORIZATION, basic(Role.AUDITOR))
                .exchange()
                .expectBody()
                .jsonPath("$.entries[0].actor")
                .isEqualTo("public")
                .jsonPath("$.entries[0].source")
                .isEqualTo("public");
    }

    private void answer(String receipt, String agency) {
        client.post()
                .uri("/api/voices/" + receipt + "/answer")
                .header(HttpHeaders.AUTHORIZATION, basic(Role.ADMINISTRATOR))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(
                        """
                        {"agencyId":"%s","answer":"Sudah diperbaiki","summary":"Antrean %s",
                         "on":"2199-01-01"}
                        """
                                .formatted(agency, SCRIPT))
                .exchange()
                .expectStatus()
                .isOk();
    }

    /** Six in an hour; what was refused before counts too. */
    private void heardOnlySoOften(String agency) {
        api(agency, "still slow").expectStatus().isCreated();
        api(agency, "again")
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .exists(HttpHeaders.RETRY_AFTER)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("public.too-many-requests");
    }

    private WebTestClient.ResponseSpec api(String agency, String text) {
        return client.post()
                .uri("/api/public/voices")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(
                        """
                        {"agencyId":"%s","kind":"COMPLAINT","theme":"SPEED","text":"%s"}
                        """
                                .formatted(agency, text))
                .exchange();
    }

    private static BodyInserters.FormInserter<String> form(
            String agency, String text, @Nullable String token) {
        var form =
                BodyInserters.fromFormData("agencyId", agency)
                        .with("kind", "COMPLAINT")
                        .with("theme", "SPEED")
                        .with("text", text)
                        .with("contact", "penulis@contoh.id");
        return token == null ? form : form.with("_csrf", token);
    }

    private String page(String path) {
        return String.valueOf(
                client.get()
                        .uri(path)
                        .accept(MediaType.TEXT_HTML)
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }

    private void awaited(String path, String text) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(page(path)).contains(text));
    }
}
