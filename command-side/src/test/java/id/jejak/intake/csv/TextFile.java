package id.jejak.intake.csv;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file that lies in memory. */
public record TextFile(String name, byte[] bytes) implements SourceFile {
    public static TextFile of(String name, String... lines) {
        return new TextFile(
                name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
