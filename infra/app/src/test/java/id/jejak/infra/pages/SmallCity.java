package id.jejak.infra.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.security.WholeApp;
import id.jejak.kernel.Role;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.io.IOException;
import java.time.Duration;

/** Hands in the files of a fictional city with 56 employees, and asks for what came of them. */
record SmallCity(WebTestClient client) {
    private static final String DONE = "\"state\":\"DONE\",\"startedAt\"";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Once; tests that share an application share its city. */
    void handIn() throws IOException, InterruptedException {
        if (ask("/api/imports").contains(DONE)) {
            return;
        }
        var files = new MultipartBodyBuilder();
        for (var file : new PathMatchingResourcePatternResolver().getResources("/pages/*.csv")) {
            files.part("file", file);
        }
        client.post()
                .uri("/api/imports")
                .header(HttpHeaders.AUTHORIZATION, WholeApp.basic(Role.ADMINISTRATOR))
                .bodyValue(files.build())
                .exchange()
                .expectStatus()
                .isAccepted();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ask("/api/imports").contains(DONE)) {
            assertThat(System.nanoTime()).as("the import is done in time").isLessThan(deadline);
            Thread.sleep(200);
        }
    }

    /** Somebody leaves the service, which every agency above counts. */
    void retire(String employee) {
        client.post()
                .uri("/api/employees/{id}/retirement", employee)
                .header(HttpHeaders.AUTHORIZATION, WholeApp.basic(Role.ADMINISTRATOR))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"cause\":\"OWN_REQUEST\",\"on\":\"2026-01-02\"}")
                .exchange()
                .expectStatus()
                .is2xxSuccessful();
    }

    private String ask(String path) {
        var answer =
                client.get()
                        .uri(path)
                        .header(HttpHeaders.AUTHORIZATION, WholeApp.basic(Role.ADMINISTRATOR))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return String.valueOf(answer);
    }
}
