package id.jejak.ledger.sqlite;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * Texts of rows. The driver gives a text through a buffer that it makes for each; as bytes it is
 * had for half. Texts that come again and again, such as names of types, are made once: then they
 * also know their hash.
 */
final class Texts {

    private static final int PLACES = 64;

    private final byte[][] bodies = new byte[PLACES][];
    private final @Nullable String[] texts = new @Nullable String[PLACES];

    static @Nullable String text(ResultSet row, int column) throws SQLException {
        var body = row.getBytes(column);
        return body == null ? null : new String(body, StandardCharsets.UTF_8);
    }

    /** For texts of which there are few. */
    @Nullable String known(ResultSet row, int column) throws SQLException {
        var body = row.getBytes(column);
        if (body == null) {
            return null;
        }
        var place = Arrays.hashCode(body) & (PLACES - 1);
        var text = texts[place];
        if (text == null || !Arrays.equals(bodies[place], body)) {
            text = new String(body, StandardCharsets.UTF_8);
            bodies[place] = body;
            texts[place] = text;
        }
        return text;
    }
}
