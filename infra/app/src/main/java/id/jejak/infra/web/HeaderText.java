package id.jejak.infra.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Text in a header: printable ASCII, everything else as percent-encoded UTF-8. Raw bytes beyond
 * ASCII are refused, because their encoding is anybody's guess and the text ends in the ledger.
 */
final class HeaderText {
    private HeaderText() {}

    /** Null where the header is absent or blank. */
    static @Nullable String read(HttpHeaders headers, String name, int longest) {
        var raw = headers.getFirst(name);
        if (raw == null || raw.isBlank()) {
            return null;
        }
        var text = decoded(name, raw.strip());
        if (text.length() > longest) {
            throw new BadHeader(name, "takes at most " + longest + " characters.");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new BadHeader(name, "takes no control characters.");
        }
        return text;
    }

    private static String decoded(String name, String raw) {
        var bytes = new ByteArrayOutputStream(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            var letter = raw.charAt(at);
            if (letter == '%') {
                bytes.write(escaped(name, raw, at));
                at += 2;
            } else if (letter < 0x80) {
                bytes.write(letter);
            } else {
                throw new BadHeader(name, "takes percent-encoded UTF-8 beyond ASCII.");
            }
        }
        return utf8(name, bytes.toByteArray());
    }

    private static int escaped(String name, String raw, int at) {
        if (at + 2 >= raw.length()
                || !HexFormat.isHexDigit(raw.charAt(at + 1))
                || !HexFormat.isHexDigit(raw.charAt(at + 2))) {
            throw new BadHeader(name, "is percent-encoded: write a percent sign as %25.");
        }
        return HexFormat.fromHexDigits(raw, at + 1, at + 3);
    }

    private static String utf8(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new BadHeader(name, "is percent-encoded UTF-8, and this is not.");
        }
    }
}
