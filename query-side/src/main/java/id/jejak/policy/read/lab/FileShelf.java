package id.jejak.policy.read.lab;

import id.jejak.ledger.json.LedgerJson;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A folder for each report. It is written beside, made durable, and then renamed, so that a report
 * is there whole or not at all, whenever the power fails.
 */
final class FileShelf implements ReportShelf {
    private static final Logger LOG = LoggerFactory.getLogger(FileShelf.class);
    private static final String KEPT = "kept.json";
    private static final String REPORT = "report.json";
    private static final String ROWS = "rows.jsonl.gz";
    private static final String DRAFT = ".next";

    private final Path folder;
    private final AtomicLong drafts = new AtomicLong();

    FileShelf(Path folder) {
        this.folder = folder;
        act(
                () -> {
                    Files.createDirectories(folder);
                    for (var left : folders().filter(FileShelf::isDraft).toList()) {
                        delete(left);
                    }
                });
    }

    @Override
    public List<Kept> all() {
        return read(
                () ->
                        folders()
                                .filter(path -> !isDraft(path))
                                .flatMap(path -> kept(path).stream())
                                .sorted(
                                        Comparator.comparing(Kept::finishedAt)
                                                .reversed()
                                                .thenComparing(Kept::id))
                                .toList());
    }

    private static Optional<Kept> kept(Path report) {
        try {
            return Optional.of(
                    LedgerJson.mapper()
                            .readValue(Files.readAllBytes(report.resolve(KEPT)), Kept.class));
        } catch (IOException | RuntimeException broken) {
            LOG.warn("A report of the lab cannot be read: {}", report, broken);
            return Optional.empty();
        }
    }

    @Override
    public boolean has(String id) {
        return Files.isRegularFile(folder.resolve(id).resolve(KEPT));
    }

    @Override
    public Optional<byte[]> report(String id) {
        return has(id)
                ? Optional.of(read(() -> Files.readAllBytes(folder.resolve(id).resolve(REPORT))))
                : Optional.empty();
    }

    @Override
    public Optional<InputStream> rows(String id) {
        return has(id)
                ? Optional.of(
                        read(
                                () ->
                                        new GZIPInputStream(
                                                Files.newInputStream(
                                                        folder.resolve(id).resolve(ROWS)))))
                : Optional.empty();
    }

    @Override
    public Draft begin(String id) {
        return read(() -> new Writing(id));
    }

    @Override
    public void remove(String id) {
        if (has(id)) {
            act(
                    () -> {
                        var gone = draft(id);
                        Files.move(folder.resolve(id), gone, StandardCopyOption.ATOMIC_MOVE);
                        delete(gone);
                    });
        }
    }

    /** No two writers share one, whatever they write. */
    private Path draft(String id) {
        return folder.resolve(id + "." + drafts.incrementAndGet() + DRAFT);
    }

    private final class Writing implements Draft {
        private final String id;
        private final Path draft;
        private final FileChannel file;
        private final GZIPOutputStream zip;
        private final OutputStream rows;

        Writing(String id) throws IOException {
            this.id = id;
            draft = FileShelf.this.draft(id);
            Files.createDirectory(draft);
            file =
                    FileChannel.open(
                            draft.resolve(ROWS),
                            StandardOpenOption.CREATE_NEW,
                            StandardOpenOption.WRITE);
            zip = new GZIPOutputStream(Channels.newOutputStream(file));
            rows = new BufferedOutputStream(zip, 1 << 16);
        }

        @Override
        public void row(byte[] line) {
            act(
                    () -> {
                        rows.write(line);
                        rows.write('\n');
                    });
        }

        /** What is there already has the same bytes. */
        @Override
        public void keep(Kept kept, byte[] report) {
            if (has(id)) {
                return;
            }
            act(
                    () -> {
                        finishRows();
                        durable(draft.resolve(REPORT), report);
                        durable(draft.resolve(KEPT), LedgerJson.mapper().writeValueAsBytes(kept));
                        force(draft);
                        Files.move(draft, folder.resolve(id), StandardCopyOption.ATOMIC_MOVE);
                        force(folder);
                    });
        }

        /** The file is open still, so that it can be forced. */
        private void finishRows() throws IOException {
            rows.flush();
            zip.finish();
            file.force(true);
        }

        @Override
        public void close() {
            act(
                    () -> {
                        file.close();
                        delete(draft);
                    });
        }
    }

    private static void durable(Path file, byte[] content) throws IOException {
        Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        force(file);
    }

    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Stream<Path> folders() throws IOException {
        try (var found = Files.list(folder)) {
            return found.filter(Files::isDirectory).toList().stream();
        }
    }

    private static boolean isDraft(Path path) {
        return path.getFileName().toString().endsWith(DRAFT);
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (var inside = Files.walk(path)) {
                for (var one : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private interface Doing {
        void act() throws IOException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void act(Doing doing) {
        try {
            doing.act();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
