package id.jejak.infra.story;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Asks a running Jejak, signed in as somebody. */
final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final HttpClient client;
    private final String address;
    private final String credentials;
    private final Supplier<String> keys;

    private Api(HttpClient client, String address, String credentials, Supplier<String> keys) {
        this.client = client;
        this.address = address;
        this.credentials = credentials;
        this.keys = keys;
    }

    static Api as(String name, String password, int port) {
        return new Api(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(),
                "http://127.0.0.1:" + port,
                encoded(name, password),
                () -> UUID.randomUUID().toString());
    }

    Api as(String name, String password) {
        return new Api(client, address, encoded(name, password), keys);
    }

    /** Its commands have the same ids in each run. */
    Api numbered(String prefix) {
        var number = new AtomicInteger();
        return new Api(client, address, credentials, () -> prefix + number.getAndIncrement());
    }

    private static String encoded(String name, String password) {
        var both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    Answer get(String path) {
        return exchange(request(path).GET());
    }

    /** As a browser asks. */
    Answer page(String path) {
        return exchange(request(path).header("Accept", "text/html").GET());
    }

    Answer post(String path, Map<String, ?> body) {
        return send("POST", path, body, keys.get());
    }

    Answer put(String path, Map<String, ?> body) {
        return send("PUT", path, body, keys.get());
    }

    Answer delete(String path) {
        return send("DELETE", path, Map.of(), keys.get());
    }

    Answer send(String method, String path, Map<String, ?> body, String commandId) {
        return exchange(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", commandId)
                        .method(
                                method,
                                BodyPublishers.ofString(
                                        JsonMapper.shared().writeValueAsString(body))));
    }

    Answer upload(String path, Path zip) throws IOException {
        return exchange(
                request(path)
                        .header("Content-Type", "application/zip")
                        .POST(BodyPublishers.ofFile(zip)));
    }

    /** The lines of an answer that does not end; closing it hangs up. */
    Stream<String> lines(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofLines()).body();
        } catch (IOException failed) {
            throw new Unreachable(failed);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    /** Nothing answered: whether a command was heard is unknown. */
    static final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unreachable(IOException cause) {
            super(cause);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Authorization", credentials);
    }

    private Answer exchange(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException failed) {
            throw new Unreachable(failed);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private static IllegalStateException interrupted(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(interrupted);
    }
}
