package id.jejak.infra.sample;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** One import file, written row by row with the quoting of RFC 4180. */
final class CsvFile implements Closeable {
    private final BufferedWriter out;
    private final int width;

    CsvFile(Path folder, String name, String... headers) {
        try {
            out = Files.newBufferedWriter(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        width = headers.length;
        row((Object[]) headers);
    }

    void row(Object... values) {
        if (values.length != width) {
            throw new IllegalArgumentException(values.length + " values, not " + width);
        }
        try {
            for (var i = 0; i < width; i++) {
                if (i > 0) {
                    out.write(',');
                }
                out.write(quoted(values[i].toString()));
            }
            out.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code M.01=3;SK.01=2}. */
    static String pairs(Map<?, ?> levels) {
        return levels.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(";"));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static String quoted(String text) {
        var plain =
                text.indexOf(',') < 0
                        && text.indexOf('"') < 0
                        && text.indexOf('\n') < 0
                        && text.indexOf('\r') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
