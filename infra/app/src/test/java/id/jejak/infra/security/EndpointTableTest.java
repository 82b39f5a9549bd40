package id.jejak.infra.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.jejak.kernel.Role;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.FluxExchangeResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every endpoint by every role, against {@code endpoints.txt}, which is written by hand and knows
 * nothing of {@link EndpointRules}. A new endpoint needs a line there and a rule.
 */
class EndpointTableTest extends WholeApp {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    record Row(String method, String pattern, Set<Role> roles, boolean open) {
        String endpoint() {
            return method + " " + pattern;
        }

        String path() {
            return pattern.replaceAll("\\{[^}]*}", "nothing-of-that-name");
        }
    }

    @Test
    void every_endpoint_has_its_line() throws IOException {
        var mapped = new TreeSet<String>();
        endpoints.getHandlerMethods().keySet().forEach(info -> mapped.addAll(names(info)));
        assertThat(rows().map(Row::endpoint)).containsAll(mapped);
    }

    @TestFactory
    Stream<DynamicTest> nobody_enters_without_sign_in() throws IOException {
        return rows().filter(row -> !row.open())
                .map(
                        row ->
                                dynamicTest(
                                        row.endpoint(),
                                        () -> {
                                            var answer = ask(row, null);
                                            assertThat(answer.getStatus().value()).isEqualTo(401);
                                            assertThat(body(answer))
                                                    .contains("access.sign-in-needed");
                                        }));
    }

    @TestFactory
    Stream<DynamicTest> each_role_enters_where_it_may_and_nowhere_else() throws IOException {
        return rows().flatMap(row -> Arrays.stream(Role.values()).map(role -> doorTest(row, role)));
    }

    private DynamicTest doorTest(Row row, Role role) {
        return dynamicTest(
                role + " " + row.endpoint(),
                () -> {
                    var answer = ask(row, role);
                    assertThat(answer.getStatus().value()).isNotEqualTo(401).isLessThan(500);
                    assertThat(isShut(answer)).isEqualTo(!row.roles().contains(role));
                });
    }

    /** A 403 of a rule further in has another code; an open stream is not read. */
    private static boolean isShut(FluxExchangeResult<String> answer) {
        var forbidden = answer.getStatus().value() == 403;
        if (!forbidden) {
            answer.getResponseBody().subscribe().dispose();
        }
        return forbidden && body(answer).contains("\"access.not-for-role\"");
    }

    private static String body(FluxExchangeResult<String> answer) {
        return String.join(
                "", Objects.requireNonNull(answer.getResponseBody().collectList().block()));
    }

    private FluxExchangeResult<String> ask(Row row, @Nullable Role role) {
        var request = client.method(HttpMethod.valueOf(row.method())).uri(row.path());
        if (role != null) {
            request.header(HttpHeaders.AUTHORIZATION, basic(role));
        }
        return (row.method().equals("GET")
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).bodyValue("{}"))
                .exchange()
                .returnResult(String.class);
    }

    static List<String> names(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return info.getPatternsCondition().getPatterns().stream()
                .flatMap(
                        pattern ->
                                (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                                        .stream().map(method -> method + " " + pattern))
                .toList();
    }

    private static Stream<Row> rows() throws IOException {
        try (var file =
                Objects.requireNonNull(
                        EndpointTableTest.class.getResourceAsStream("/endpoints.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(EndpointTableTest::row);
        }
    }

    private static Row row(String line) {
        var words = line.strip().split("\\s+");
        var roles = EnumSet.noneOf(Role.class);
        Stream.of(words)
                .skip(2)
                .filter(word -> word.length() > 1)
                .forEach(word -> add(roles, word));
        return new Row(words[0], words[1], roles, line.endsWith("OPEN"));
    }

    private static void add(Set<Role> roles, String word) {
        if (word.equals("OPEN")) {
            roles.addAll(EnumSet.allOf(Role.class));
        } else if (word.equals("ALL")) {
            roles.addAll(EnumSet.complementOf(EnumSet.of(Role.PUBLIC)));
        } else {
            roles.add(Role.valueOf(word));
        }
    }
}
