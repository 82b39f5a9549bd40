package id.jejak.infra.security;

import id.jejak.kernel.Role;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Requests to the endpoints there are, each wrong in some way or other. */
final class NonsenseRequests {
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");
    private static final Pattern HALF_ESCAPED = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String[] ODD_PATHS = {
        "%00",
        "%ff%fe",
        "..",
        "%2e%2e%2f",
        "a%2fb",
        "a;x=y",
        "%",
        "%zz",
        "%20",
        "*",
        "%F0%9F%98%80",
        "%ED%A0%80",
        "x".repeat(3_000)
    };
    private static final String[] ACCEPTS = {
        "*/*",
        "application/json",
        "text/csv",
        "image/png",
        "text/html",
        "nonsense",
        "a/b;q=7",
        "text/event-stream",
        "text/html,application/json",
        "application/problem+json"
    };
    private static final String[] MEDIA_TYPES = {
        "application/json;charset=utf-16",
        "text/plain",
        "text/csv",
        "application/xml",
        "a/b/c",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "application/zip",
        "multipart/form-data; boundary=b",
        "application/octet-stream"
    };

    private static final List<Object> ODD_VALUES =
            List.of(
                    1e308,
                    true,
                    List.of(Map.of()),
                    Map.of("a", 1),
                    Long.MAX_VALUE,
                    "\0",
                    List.of());

    private final RandomGenerator random;
    private final Nonsense nonsense;
    private final List<NonsenseEndpoint> endpoints;

    /**
     * @param page whether HTML is an answer
     * @param torn whether the server may hang up, or refuse before it knows what is asked
     */
    record Request(String line, byte[] bytes, boolean page, boolean torn) {
        boolean isHead() {
            return line.startsWith("HEAD ");
        }

        /** Elsewhere are pages, which say in themselves what is wrong with a question. */
        boolean isOfApi() {
            return line.contains(" /api/");
        }
    }

    NonsenseRequests(
            RandomGenerator random, Nonsense nonsense, Stream<NonsenseEndpoint> endpoints) {
        this.random = random;
        this.nonsense = nonsense;
        this.endpoints = endpoints.toList();
    }

    Request next() {
        nonsense.changeMood();
        var endpoint = endpoints.get(random.nextInt(endpoints.size()));
        var method =
                nonsense.isOdd()
                        ? nonsense.pick("GET", "HEAD", "PUT", "PATCH", "OPTIONS", "TRACE", "BREW")
                        : endpoint.method();
        var torn = random.nextInt(40) == 0;
        var target = path(endpoint) + query(endpoint) + (torn ? "\u0001\u00ff bad" : "");
        var accept = nonsense.isOdd() ? nonsense.pick(ACCEPTS) : "*/*";
        var line = method + " " + target;
        var body = List.of("GET", "HEAD").contains(method) ? new byte[0] : body(endpoint);
        var head = new StringBuilder(line).append(" HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        headers(accept, body).forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return new Request(
                line,
                bytes.toByteArray(),
                accept.contains("text/html"),
                torn || isNoAddress(target, head));
    }

    /** What the server refuses before the application hears of it, without a body. */
    private static boolean isNoAddress(String target, CharSequence head) {
        return head.length() > 4_000 || HALF_ESCAPED.matcher(target).find();
    }

    private Map<String, String> headers(String accept, byte[] body) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Connection", "close");
        headers.put("Accept", accept);
        who(headers);
        if (body.length > 0) {
            headers.put("Content-Length", String.valueOf(body.length));
            var odd = nonsense.isOdd();
            headers.put("Content-Type", odd ? nonsense.pick(MEDIA_TYPES) : "application/json");
        }
        if (nonsense.isOdd()) {
            headers.put(
                    nonsense.pick(
                            "Idempotency-Key",
                            "Jejak-Reason",
                            "Jejak-On-Behalf-Of",
                            "Cookie",
                            "If-None-Match",
                            "Accept-Language",
                            "Range",
                            "Origin",
                            "HX-Request",
                            "X-Forwarded-For",
                            "Content-Encoding",
                            "X-CSRF-TOKEN"),
                    nonsense.text().replaceAll("[\\x00-\\x1f]", "?"));
        }
        return headers;
    }

    /** Never a wrong password: the address would have to wait. */
    private void who(Map<String, String> headers) {
        var roles = Role.values();
        var who =
                switch (random.nextInt(12)) {
                    case 0 -> "";
                    case 1 ->
                            nonsense.pick(
                                    "Basic !!!", "Basic", "Bearer x", "Digest a=b", "Basic Og==");
                    case 2, 3 -> WholeApp.basic(roles[random.nextInt(roles.length)]);
                    default -> WholeApp.basic(Role.ADMINISTRATOR);
                };
        if (!who.isEmpty()) {
            headers.put(HttpHeaders.AUTHORIZATION, who);
        }
    }

    private String path(NonsenseEndpoint endpoint) {
        if (random.nextInt(40) == 0) {
            return "/" + nonsense.pick(ODD_PATHS);
        }
        return VARIABLE.matcher(endpoint.pattern())
                .replaceAll(
                        _ ->
                                nonsense.isOdd()
                                        ? nonsense.pick(ODD_PATHS)
                                        : encoded(nonsense.textFor("id")));
    }

    private String query(NonsenseEndpoint endpoint) {
        var pairs = new ArrayList<String>();
        for (var name : endpoint.names()) {
            if (random.nextInt(3) == 0) {
                pairs.add(name + "=" + encoded(nonsense.textFor(name)));
            }
        }
        if (random.nextInt(20) == 0) {
            pairs.add(
                    nonsense.pick("%", "=", "a=%ff", "&&", "lang=xx", "a[b]=c", "_method=DELETE"));
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private byte[] body(NonsenseEndpoint endpoint) {
        var fields = new LinkedHashMap<String, Object>();
        for (var field : endpoint.fields()) {
            if (!nonsense.isOdd()) {
                fields.put(field.getName(), value(field));
            }
        }
        if (nonsense.isOdd()) {
            fields.put(nonsense.text(), nonsense.text());
        }
        var whole = JSON.writeValueAsBytes(fields);
        return nonsense.isOdd() ? nonsense.spoilt(whole) : whole;
    }

    private Object value(RecordComponent field) {
        if (nonsense.isOdd()) {
            return ODD_VALUES.get(random.nextInt(ODD_VALUES.size()));
        }
        if (Map.class.isAssignableFrom(field.getType())) {
            return Map.of(nonsense.textFor("code"), nonsense.textFor("score"));
        }
        return List.class.isAssignableFrom(field.getType())
                ? List.of(nonsense.text(), nonsense.textFor(field.getName()))
                : nonsense.textFor(field.getName());
    }
}
