package id.jejak.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.security.NonsenseRequests.Request;
import id.jejak.infra.security.RawHttp.Answer;
import id.jejak.kernel.Role;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two thousand wrong requests by a seed: nothing breaks, and every refusal says which. Another seed
 * with {@code -Djejak.fuzz.seed=}, more requests with {@code -Djejak.fuzz.requests=}.
 */
class FuzzTest extends WholeApp {
    private static final long SEED = Long.getLong("jejak.fuzz.seed", 20251122);
    private static final int REQUESTS = Integer.getInteger("jejak.fuzz.requests", 2_000);
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Pattern ID = Pattern.compile("\\{\"id\":\"([^\"]{1,64})\",\"commandId\"");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z-]*(\\.[a-z-]+)*");
    private static final Pattern TRACE =
            Pattern.compile(
                    "\tat |java\\.lang|Exception|tools\\.jackson|id\\.jejak|springframework");
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private final List<String> findings = new ArrayList<>();
    private final TreeMap<Integer, Integer> statuses = new TreeMap<>();

    @Test
    void nothing_that_is_sent_breaks_anything() throws IOException {
        var random = new Random(SEED);
        var sense = new Sense(random);
        var requests = new NonsenseRequests(random, new Nonsense(random, sense), endpoints());
        var end = System.nanoTime() + LONGEST.toNanos();
        for (int sent = 0; sent < REQUESTS && System.nanoTime() < end; sent++) {
            var request = requests.next();
            var answer = RawHttp.send(port, request.bytes());
            statuses.merge(answer.status(), 1, Integer::sum);
            judge(request, answer);
            var made = ID.matcher(answer.body());
            if (made.find()) {
                sense.learn(made.group(1));
            }
        }
        System.out.println("fuzz seed " + SEED + ", answers by status " + statuses);
        assertThat(findings).as("seed " + SEED).isEmpty();
        assertThat(statuses).as("the requests are not all wrong").containsKeys(200, 400, 401, 409);
        isStillWell();
    }

    private Stream<NonsenseEndpoint> endpoints() {
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(
                        one ->
                                EndpointTableTest.names(one.getKey()).stream()
                                        .map(name -> name.split(" "))
                                        .map(
                                                name ->
                                                        NonsenseEndpoint.of(
                                                                name[0], name[1], one.getValue())))
                .sorted((a, b) -> (a.pattern() + a.method()).compareTo(b.pattern() + b.method()));
    }

    private void judge(Request request, Answer answer) {
        var wrong = wrong(request, answer);
        if (!wrong.isEmpty()) {
            findings.add(wrong + ": " + request.line() + "\n" + answer);
        }
    }

    private static String wrong(Request request, Answer answer) {
        if (request.torn() && (answer.status() == 0 || answer.body().isEmpty())) {
            return "";
        }
        if (answer.status() == 0) {
            return "no answer";
        }
        if (answer.status() >= 500) {
            return "server error";
        }
        if (answer.status() >= 400 && TRACE.matcher(answer.body()).find()) {
            return "says too much";
        }
        return answer.status() < 400 || request.isHead() ? "" : wrongRefusal(request, answer);
    }

    private static String wrongRefusal(Request request, Answer answer) {
        var isPage = answer.contentType().startsWith("text/html");
        if (isPage && !request.isOfApi()) {
            return answer.body().contains("<main") ? "" : "half a page";
        }
        if (isPage && request.page()) {
            return answer.body().contains("<code>") ? "" : "a page without a code";
        }
        if (!answer.contentType().equals("application/problem+json")) {
            return "no problem document";
        }
        var problem = JSON.readTree(answer.body());
        return CODE.matcher(problem.path("code").asString("")).matches()
                        && problem.path("status").asInt() == answer.status()
                ? ""
                : "a problem without a code";
    }

    private void isStillWell() {
        client.get().uri("/actuator/health").exchange().expectStatus().isOk();
        client.get()
                .uri("/api/agencies")
                .header(HttpHeaders.AUTHORIZATION, basic(Role.ADMINISTRATOR))
                .exchange()
                .expectStatus()
                .isOk();
    }
}
