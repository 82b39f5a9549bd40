package id.jejak.intake;

import id.jejak.intake.csv.FileRefused;
import id.jejak.intake.csv.SourceFile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A zip file whose entries are read where they lie: nothing is unpacked to the disk, so no name in
 * it can lead anywhere and no bomb can fill it.
 */
final class Zip implements AutoCloseable {
    private static final int MOST_ENTRIES = 200;

    /** Text packs 5 to 20 times; the worst that deflate can do is 1,032. */
    private static final long BELIEVABLE_RATIO = 200;

    private static final long ALWAYS_FINE_BYTES = 10_000_000;

    private final ZipFile zip;
    private final List<SourceFile> files;

    private Zip(ZipFile zip) {
        this.zip = zip;
        this.files = files(zip);
    }

    /**
     * @throws id.jejak.deciding.InputRejected {@code zip.too-many-files}, {@code zip.unsafe-name}
     */
    static Zip open(Path path) throws IOException {
        var zip = new ZipFile(path.toFile());
        try {
            return new Zip(zip);
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    List<SourceFile> files() {
        return files;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<SourceFile> files(ZipFile zip) {
        if (zip.size() > MOST_ENTRIES) {
            throw Unpacked.refused(
                    "zip.too-many-files", "A zip file holds at most " + MOST_ENTRIES + " files.");
        }
        var files = new ArrayList<SourceFile>();
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            requireSafe(entry.getName());
            var name = Sources.shortName(entry.getName());
            if (!entry.isDirectory()
                    && !Sources.isHidden(name)
                    && !Sources.isHidden(entry.getName())) {
                files.add(new Entry(name, zip, entry));
            }
        }
        return files;
    }

    /** Names that lead out of a folder are harmless here, and still a sign of malice. */
    private static void requireSafe(String name) {
        var parts = List.of(name.split("[/\\\\]"));
        if (name.startsWith("/") || name.matches("[A-Za-z]:.*") || parts.contains("..")) {
            throw Unpacked.refused(
                    "zip.unsafe-name", "The zip file holds a name that leads out of its folder.");
        }
    }

    private record Entry(String name, ZipFile zip, ZipEntry entry) implements SourceFile {
        @Override
        public InputStream open() throws IOException {
            return new Unfolding(zip.getInputStream(entry), entry.getCompressedSize());
        }
    }

    /** Ends when far more comes out than can have gone in. */
    private static final class Unfolding extends FilterInputStream {
        private final long most;
        private long seen;

        Unfolding(InputStream in, long packedBytes) {
            super(in);
            this.most = Math.max(ALWAYS_FINE_BYTES, packedBytes * BELIEVABLE_RATIO);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            saw(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var count = super.read(into, offset, length);
            saw(Math.max(0, count));
            return count;
        }

        private void saw(int count) {
            seen += count;
            if (seen > most) {
                throw new FileRefused(
                        0, "", "zip.bomb", "The file unpacks to far more than text would.");
            }
        }
    }
}
