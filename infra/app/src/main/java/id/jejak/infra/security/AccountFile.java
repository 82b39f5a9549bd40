package id.jejak.infra.security;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The accounts on disk, readable by their owner only, replaced whole or not at all. */
final class AccountFile implements AccountStore {
    private static final int VERSION = 1;
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private final Path file;

    AccountFile(Path file) {
        this.file = file;
    }

    private record Content(int version, @Nullable List<Account> accounts) {}

    /**
     * Empty where there is no file yet.
     *
     * @throws AccountsUnreadable when there is one and it makes no sense
     */
    @Override
    public Optional<Kept> read() {
        try {
            return Files.exists(file)
                    ? Optional.of(new Kept(0, accounts(Files.readAllBytes(file))))
                    : Optional.empty();
        } catch (JacksonException damaged) {
            throw new AccountsUnreadable(file, "it is not the JSON that was written");
        } catch (IOException failed) {
            throw new AccountsUnreadable(file, failed.toString());
        }
    }

    private List<Account> accounts(byte[] bytes) {
        return accounts(JSON.readValue(bytes, Content.class));
    }

    private List<Account> accounts(@Nullable Content content) {
        if (content == null || content.accounts() == null || content.accounts().isEmpty()) {
            throw new AccountsUnreadable(file, "it names no account");
        }
        if (content.version() != VERSION) {
            throw new AccountsUnreadable(file, "it has version " + content.version());
        }
        for (var account : content.accounts()) {
            if (account == null || !isWhole(account)) {
                throw new AccountsUnreadable(file, "an account in it lacks its role or password");
            }
        }
        return content.accounts();
    }

    /** Jackson knows nothing of null marks. */
    private static boolean isWhole(Account account) {
        @Nullable Object role = account.role();
        @Nullable String hash = account.passwordHash();
        return role != null && hash != null && hash.startsWith("$2");
    }

    /** One process at a time has the folder. */
    @Override
    public Optional<Kept> since(long revision) {
        return Optional.empty();
    }

    @Override
    public boolean write(List<Account> accounts, long revision) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var next = file.resolveSibling(file.getFileName() + ".next");
            Files.deleteIfExists(next);
            writeOnce(next, JSON.writeValueAsBytes(new Content(VERSION, accounts)));
            Files.move(
                    next,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void writeOnce(Path next, byte[] content) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(next, options, ownerOnly())) {
            for (var left = ByteBuffer.wrap(content); left.hasRemaining(); ) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
