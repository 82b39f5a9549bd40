package id.jejak.infra.bench;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Asks the measured process on this machine, signed in as its administrator. */
public final class Api {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ACCEPTED = 202;
    private static final int REFUSED = 300;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String credentials;

    public Api(int port, String password) {
        address = "http://127.0.0.1:" + port;
        credentials =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        ("admin:" + password).getBytes(StandardCharsets.UTF_8));
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(raw(path));
    }

    /** Asks for something that is done later. */
    public void order(String path) throws IOException, InterruptedException {
        var request = to(path).POST(BodyPublishers.noBody()).build();
        var status = client.send(request, BodyHandlers.discarding()).statusCode();
        if (status != ACCEPTED) {
            throw new IllegalStateException(path + " answered " + status);
        }
    }

    /** Asks for something with a body; a refusal ends the benchmark. */
    public JsonNode post(String path, JsonNode body) throws IOException, InterruptedException {
        var request =
                to(path).header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build();
        return JSON.readTree(answer(path, request));
    }

    public void delete(String path) throws IOException, InterruptedException {
        answer(path, to(path).DELETE().build());
    }

    /** The answer's bytes; a refusal ends the benchmark. */
    public byte[] raw(String path) throws IOException, InterruptedException {
        return answer(path, to(path).build());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", credentials);
    }

    private byte[] answer(String path, HttpRequest request)
            throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() >= REFUSED) {
            throw new IllegalStateException(
                    path
                            + " answered "
                            + answer.statusCode()
                            + " "
                            + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }
}
