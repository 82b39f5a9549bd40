package id.jejak.infra.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.security.WholeApp;
import id.jejak.kernel.Role;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Keeps the lab's threads at work with questions of its own, so that others have to wait. */
record BusyLab(WebTestClient client) {
    private static final int QUESTIONS = 8;
    private static final String ADDRESS = "/api/lab/questions";

    /** The ids of what was asked. */
    List<String> occupy() {
        return IntStream.range(0, QUESTIONS).mapToObj(this::ask).toList();
    }

    /** Texts that nobody has seen: the reference engine has to make each ready first. */
    private String ask(int number) {
        var candidates = new TreeMap<String, Map<String, String>>();
        for (var template : get("/api/lab/templates")) {
            for (var one : template.at("/question/candidate")) {
                var policy = one.at("/policy").asString();
                candidates.computeIfAbsent(policy, _ -> candidate(policy, one, number));
            }
        }
        var question = Map.of("candidate", candidates.values(), "from", "1990-01-01");
        var answer =
                client.post()
                        .uri(ADDRESS)
                        .header(HttpHeaders.AUTHORIZATION, WholeApp.basic(Role.POLICY_MAKER))
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(JsonMapper.shared().writeValueAsString(question))
                        .exchange()
                        .expectStatus()
                        .isAccepted()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return JsonMapper.shared().readTree(String.valueOf(answer)).at("/id").asString();
    }

    private Map<String, String> candidate(String policy, JsonNode one, int number) {
        var version = one.at("/version").asString();
        var text = one.at("/dmn").isString() ? one.at("/dmn").asString() : text(policy, version);
        var dmn = text + "<!-- " + number + " -->";
        return Map.of("policy", policy, "version", version, "dmn", dmn);
    }

    private String text(String policy, String version) {
        return read("/api/policies/" + policy + "/versions/" + version + "/dmn");
    }

    void release(List<String> questions) {
        questions.forEach(this::drop);
    }

    /** Throws away kept reports that tried this. */
    void forget(String candidate) {
        for (var kept : questions().at("/kept")) {
            if (kept.at("/candidate").toString().contains(candidate)) {
                drop(kept.at("/id").asString());
            }
        }
        assertThat(questions().at("/kept").toString()).doesNotContain(candidate);
    }

    private JsonNode questions() {
        return get(ADDRESS);
    }

    private JsonNode get(String path) {
        return JsonMapper.shared().readTree(read(path));
    }

    private String read(String path) {
        var answer =
                client.get()
                        .uri(path)
                        .header(HttpHeaders.AUTHORIZATION, WholeApp.basic(Role.POLICY_MAKER))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return String.valueOf(answer);
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
