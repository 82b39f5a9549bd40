package id.jejak.infra.backup;

import id.jejak.ledger.json.LedgerJson;

import tools.jackson.core.type.TypeReference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * Beside a backup, from where automations go on after it was restored: what they have parked and
 * not answered yet comes again then.
 */
public final class AutomationsNote {
    private static final TypeReference<Map<String, Long>> PLACES = new TypeReference<>() {};

    private AutomationsNote() {}

    static void write(Path backup, Map<String, Long> places) {
        try {
            Files.write(
                    of(backup),
                    LedgerJson.mapper().writeValueAsBytes(places),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** By processor, the last position that was answered; empty for a backup without note. */
    public static Map<String, Long> read(Path backup) {
        try {
            return Files.exists(of(backup))
                    ? LedgerJson.mapper().readValue(Files.readAllBytes(of(backup)), PLACES)
                    : Map.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path of(Path backup) {
        return backup.resolveSibling(backup.getFileName() + ".automations");
    }
}
