package id.jejak.infra.letters;

import id.jejak.ledger.json.LedgerJson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Who gave up which event, and why: one line of JSON for each, in a file that is only ever added
 * to.
 */
public final class LetterTrail {
    private final Path file;

    public LetterTrail(Path file) {
        this.file = file;
    }

    /**
     * @param at ISO 8601
     */
    record Dropped(DeadLetter letter, String by, String at, String reason) {}

    synchronized void add(Dropped dropped) {
        try {
            Files.writeString(
                    file,
                    LedgerJson.mapper().writeValueAsString(dropped) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Newest first. */
    synchronized List<Dropped> all() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).reversed().stream()
                            .map(line -> LedgerJson.mapper().readValue(line, Dropped.class))
                            .toList()
                    : List.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
