package id.jejak.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * An answer that does not need the body of its request leaves the connection in order: the next
 * request on it is answered too, whatever the body was and however it came in. {@code
 * -Djejak.requests} sends more of them.
 */
class KeptConnectionsTest extends WholeApp {
    private static final int REQUESTS = Integer.getInteger("jejak.requests", 150);
    private static final int CONNECTIONS = 4;

    enum Unwanted {
        WITHOUT_SIGN_IN(401, "/api/agencies", ""),
        WITHOUT_TOKEN(403, "/api/agencies", "Cookie: SESSION=none\r\n"),
        SIGN_IN_WITHOUT_TOKEN(403, "/sign-in", ""),
        ROLE_NOT_ALLOWED(403, "/api/accounts", authorization(Role.EMPLOYEE)),
        UNKNOWN_PATH(404, "/api/nowhere", authorization(Role.AUDITOR)),
        SESSION_WITHOUT_TOKEN(403, "/api/accounts", "Cookie: SESSION=%session\r\n"),
        SESSION_OF_OTHER_ROLE(
                403,
                "/api/accounts",
                "Cookie: SESSION=%session; XSRF-TOKEN=%cookie\r\nX-CSRF-TOKEN: %token\r\n"),
        SESSION_ON_UNKNOWN_PATH(
                404,
                "/api/nowhere",
                "Cookie: SESSION=%session; XSRF-TOKEN=%cookie\r\nX-CSRF-TOKEN: %token\r\n");

        private final int status;
        private final String path;
        private final String headers;

        Unwanted(int status, String path, String headers) {
            this.status = status;
            this.path = path;
            this.headers = headers;
        }

        private static String authorization(Role role) {
            return "Authorization: " + basic(role) + "\r\n";
        }

        String head(WebSession session) {
            return """
            POST %s HTTP/1.1\r
            Host: 127.0.0.1\r
            Accept: application/json\r
            Content-Type: application/json\r
            %sContent-Length: \
            """
                    .formatted(
                            path,
                            headers.replace("%session", session.id())
                                    .replace("%cookie", session.token().cookie())
                                    .replace("%token", session.token().value()));
        }
    }

    record WebSession(String id, Visit.Token token) {}

    @ParameterizedTest
    @EnumSource
    void the_next_request_is_answered(Unwanted unwanted) throws Exception {
        var visit = new Visit(client);
        var session = new WebSession(visit.session(Role.EMPLOYEE), visit.token());
        var head = unwanted.head(session);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var clients =
                    Stream.<Callable<Void>>generate(() -> () -> ask(head, unwanted.status))
                            .limit(CONNECTIONS)
                            .toList();
            for (var client : threads.invokeAll(clients)) {
                client.get();
            }
        }
    }

    /** The first is decided on another thread, the second at once when its turn comes. */
    @Test
    void a_request_that_waited_behind_another_does_not_stop_the_next() throws Exception {
        var slow = get("/api/accounts", "Authorization: " + basic(Role.EMPLOYEE) + "\r\n");
        var quick = get("/assets/forms.js", "");
        try (var connection = new KeptConnection(port)) {
            for (int request = 0; request < REQUESTS; request++) {
                connection.send(slow + quick);
                assertThat(connection.status()).isEqualTo(403);
                assertThat(connection.status()).isEqualTo(200);
                assertThat(connection.status(quick)).as("request %d", request).isEqualTo(200);
            }
            assertThat(connection.opened()).isEqualTo(1);
        }
    }

    private static String get(String path, String headers) {
        return """
        GET %s HTTP/1.1\r
        Host: 127.0.0.1\r
        %s\r
        """
                .formatted(path, headers);
    }

    private Void ask(String head, int status) throws IOException {
        try (var connection = new KeptConnection(port)) {
            for (int request = 0; request < REQUESTS; request++) {
                var body = "{\"code\": \"%s\"}".formatted("x".repeat(1 << (request % 16)));
                var start = head + body.length() + "\r\n\r\n";
                var answered =
                        switch (request % 3) {
                            case 0 -> connection.status(start + body);
                            case 1 -> connection.status(start, body);
                            default ->
                                    connection.status(
                                            start + body.substring(0, 1), body.substring(1));
                        };
                assertThat(answered).as("request %d", request).isEqualTo(status);
            }
            assertThat(connection.opened()).isEqualTo(1);
        }
        return null;
    }
}
