package id.jejak.infra.story;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Accounts with an administrator whose password a test knows, as an operator would restore them.
 */
final class KnownAdministrator {
    static final String NAME = "admin";
    static final String PASSWORD = "correct-horse-battery";
    private static final int QUICK = 4;

    private KnownAdministrator() {}

    static void in(Path data) throws IOException {
        Files.createDirectories(data);
        Files.writeString(
                data.resolve("accounts.json"),
                """
                {"version": 1, "accounts": [
                  {"name": "%s", "role": "ADMINISTRATOR", "passwordHash": "%s"}]}
                """
                        .formatted(NAME, new BCryptPasswordEncoder(QUICK).encode(PASSWORD)));
    }
}
