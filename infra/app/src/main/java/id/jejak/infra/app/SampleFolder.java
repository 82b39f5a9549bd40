package id.jejak.infra.app;

import id.jejak.infra.sample.SampleRegion;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * The generated files of a sample region. They stay until their import is done, so that an
 * interrupted one goes on from the same files.
 */
final class SampleFolder {
    private static final Logger LOG = LoggerFactory.getLogger(SampleFolder.class);

    private final Path folder;

    private SampleFolder(Path folder) {
        this.folder = folder;
    }

    static SampleFolder in(DataFolder data) {
        return new SampleFolder(data.resolve("sample-import"));
    }

    boolean isPending() {
        return Files.isDirectory(folder);
    }

    Path path() {
        return folder;
    }

    void generate(String region, LocalDate until) {
        LOG.info("The ledger is empty: writing the files of the sample region {}", region);
        var unfinished = folder.resolveSibling("sample-import.unfinished");
        try {
            delete(unfinished);
            Files.createDirectories(unfinished);
            SampleRegion.named(region).writeTo(unfinished, until);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void discard() {
        try {
            delete(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (var paths = Files.walk(root)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
