package id.jejak.projecting;

import org.springframework.http.ResponseEntity;

/** What questions answer over HTTP. */
public final class Answers {
    private Answers() {}

    /**
     * @param version differs whenever the answer may
     */
    public static <T> ResponseEntity<T> tagged(Object version, T answer) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(answer);
    }
}
