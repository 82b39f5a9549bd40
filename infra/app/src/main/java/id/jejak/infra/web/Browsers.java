package id.jejak.infra.web;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;

import java.util.List;

/** Tells people's browsers from programs. */
public final class Browsers {
    private Browsers() {}

    /** Whether HTML is asked for by name, and no kind of JSON is. */
    public static boolean wantsPage(ServerHttpRequest request) {
        var accepted = accepted(request);
        return accepted.stream().anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML))
                && accepted.stream().noneMatch(type -> type.getSubtype().endsWith("json"));
    }

    /** Sent by every current browser with what is not a plain visit, and by no script. */
    public static boolean sent(ServerHttpRequest request) {
        var headers = request.getHeaders();
        return headers.containsHeader("Sec-Fetch-Site")
                || headers.containsHeader("Origin")
                || headers.containsHeader("HX-Request");
    }

    private static List<MediaType> accepted(ServerHttpRequest request) {
        try {
            return request.getHeaders().getAccept();
        } catch (InvalidMediaTypeException nonsense) {
            return List.of();
        }
    }
}
