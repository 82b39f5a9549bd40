package id.jejak.infra.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.security.WholeApp;
import id.jejak.kernel.Role;

import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/** The reports that the lab keeps. */
record KeptReports(WebTestClient client) {
    private static final String ADDRESS = "/api/lab/questions";

    /** Throws away kept reports that tried this. */
    void forget(String candidate) {
        for (var kept : questions().at("/kept")) {
            if (kept.at("/candidate").toString().contains(candidate)) {
                drop(kept.at("/id").asString());
            }
        }
        assertThat(questions().at("/kept").toString()).doesNotContain(candidate);
    }

    /** Asks and gives the id. */
    String asked(Map<String, ?> question) {
        var answer =
                client.post()
                        .uri(ADDRESS)
                        .header(HttpHeaders.AUTHORIZATION, WholeApp.basic(Role.POLICY_MAKER))
                        .bodyValue(question)
                        .exchange()
                        .expectStatus()
                        .isAccepted()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return JsonMapper.shared().readTree(String.valueOf(answer)).at("/id").asString();
    }

    private JsonNode questions() {
        var answer =
                client.get()
                        .uri(ADDRESS)
                        .header(HttpHeaders.AUTHORIZATION, WholeApp.basic(Role.POLICY_MAKER))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return JsonMapper.shared().readTree(String.valueOf(answer));
    }

    private void drop(String id) {
        client.delete()
                .uri(ADDRESS + "/" + id)
                .header(HttpHeaders.AUTHORIZATION, WholeApp.basic(Role.POLICY_MAKER))
                .exchange()
                .expectStatus()
                .isNoContent();
    }
}
