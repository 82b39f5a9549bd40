package id.jejak.intake;

import id.jejak.deciding.FieldError;
import id.jejak.deciding.InputRejected;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps what is sent until it is imported, readable for nobody else: the files hold NIPs. */
final class Uploads {
    private static final String PREFIX = "upload-";
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final Path folder;
    private final long mostBytes;
    private final Duration within;

    Uploads(Path folder, long mostBytes, Duration within) throws IOException {
        this.mostBytes = mostBytes;
        this.within = within;
        this.folder = Files.createDirectories(folder);
    }

    /** Those of a process that was killed; a day is longer than any import takes. */
    void removeLeftovers(Instant now) throws IOException {
        try (var files = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(FORGOTTEN))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    Duration within() {
        return within;
    }

    /**
     * Writes the content to a file of its own, which is gone again where that fails.
     *
     * @throws InputRejected {@code upload.too-large}, as the mono's error
     */
    Mono<Upload> save(String name, Flux<DataBuffer> content) {
        return Mono.fromCallable(this::newFile)
                .flatMap(
                        path ->
                                DataBufferUtils.write(bounded(content), path)
                                        .thenReturn(new Upload(Sources.shortName(name), path))
                                        .doOnError(_ -> delete(path))
                                        .doOnCancel(() -> delete(path)));
    }

    static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Flux<DataBuffer> bounded(Flux<DataBuffer> content) {
        var taken = new AtomicLong();
        return content.doOnNext(
                buffer -> {
                    if (taken.addAndGet(buffer.readableByteCount()) > mostBytes) {
                        DataBufferUtils.release(buffer);
                        throw new InputRejected(
                                List.of(
                                        new FieldError(
                                                "file",
                                                "upload.too-large",
                                                "The upload is larger than the import takes.")));
                    }
                });
    }

    private Path newFile() throws IOException {
        return Files.createTempFile(folder, PREFIX, ".part", forOwnerOnly());
    }

    private FileAttribute<?>[] forOwnerOnly() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
