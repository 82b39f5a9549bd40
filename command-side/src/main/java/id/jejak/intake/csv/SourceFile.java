package id.jejak.intake.csv;

import java.io.IOException;
import java.io.InputStream;

/** A file to be imported, wherever it lies. It can be opened again and again. */
public interface SourceFile {
    /** The name without folders. */
    String name();

    InputStream open() throws IOException;
}
