package id.jejak.infra.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Finds or makes the secret that turns NIPs into ids. It lies beside the ledger, never in it. */
final class BlindingKey {
    private static final int BYTES = 32;

    private BlindingKey() {}

    static byte[] of(JejakProperties properties, Path file) {
        var given = properties.blindingKey();
        return given == null || given.isBlank() ? kept(file) : HexFormat.of().parseHex(given);
    }

    private static byte[] kept(Path file) {
        try {
            return Files.exists(file)
                    ? HexFormat.of().parseHex(Files.readString(file).strip())
                    : made(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whole or not at all: a start that is cut off must not leave half a key. */
    private static byte[] made(Path file) throws IOException {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var next = file.resolveSibling(file.getFileName() + ".next");
        Files.deleteIfExists(next);
        Files.createFile(next, ownerOnly);
        Files.writeString(next, HexFormat.of().formatHex(key), StandardOpenOption.SYNC);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        return key;
    }
}
