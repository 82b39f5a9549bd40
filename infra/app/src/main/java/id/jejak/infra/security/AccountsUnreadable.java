package id.jejak.infra.security;

import java.nio.file.Path;

/** The file of accounts is damaged. Starting without it, or over it, would lose everybody. */
final class AccountsUnreadable extends IllegalStateException {
    static final String WAY_OUT =
            "Put back a copy of the file, or move it away to have new accounts made.";

    AccountsUnreadable(Path file, String what) {
        super(
                "The accounts in %s cannot be read: %s. Nothing was changed."
                        .formatted(file.toAbsolutePath(), what));
    }
}
