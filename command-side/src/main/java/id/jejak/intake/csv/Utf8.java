package id.jejak.intake.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 so that bytes which are none stay visible: each becomes {@link #MALFORMED}, which
 * is no character and stands in no text. So the row and the column can be named, and the rows
 * around it still go in.
 */
final class Utf8 {
    static final char MALFORMED = '\uFFFF';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    static Reader reader(InputStream in) throws IOException {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(MALFORMED));
        var reader = new BufferedReader(new InputStreamReader(in, decoder));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
