package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser, whose cookies go to every node as they would to one address. */
final class Visitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new HashMap<>();

    /** Through the form of one node. */
    void signIn(String name, String password, int port) throws Exception {
        var token = TOKEN.matcher(get(port, "/sign-in").body());
        assertThat(token.find()).isTrue();
        var form = "username=%s&password=%s&_csrf=%s".formatted(name, password, encoded(token));
        var entered =
                send(
                        request(port, "/sign-in")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)));
        assertThat(entered.headers().firstValue("Location")).contains("/");
    }

    void signOut(int port) throws Exception {
        var token = TOKEN.matcher(get(port, "/imports").body());
        assertThat(token.find()).isTrue();
        send(
                request(port, "/sign-out")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + encoded(token))));
    }

    int status(int port, String path) throws Exception {
        return get(port, path).statusCode();
    }

    private HttpResponse<String> get(int port, String path) throws Exception {
        return send(request(port, path).GET());
    }

    private HttpRequest.Builder request(int port, String path) {
        var sent =
                cookies.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("; "));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return (sent.isEmpty() ? request : request.header("Cookie", sent))
                .header("Accept", path.startsWith("/api/") ? "application/json" : "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var response = client.send(request.build(), BodyHandlers.ofString());
        for (var cookie : response.headers().allValues("Set-Cookie")) {
            var pair = cookie.substring(0, cookie.indexOf(';')).split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return response;
    }

    private static String encoded(Matcher token) {
        return URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
