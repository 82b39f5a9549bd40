package id.jejak.ledger.backup;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Properties;

/** What is known of a backup, in a small file beside it. */
record BackupNote(LedgerSum sum, Instant checkedAt, @Nullable String problem) {

    static Path fileOf(Path backup) {
        return backup.resolveSibling(backup.getFileName() + ".note");
    }

    static BackupNote read(Path backup) throws IOException {
        var note = new Properties();
        try (var in = Files.newBufferedReader(fileOf(backup))) {
            note.load(in);
        }
        return new BackupNote(
                new LedgerSum(
                        Long.parseLong(note.getProperty("events")),
                        Long.parseLong(note.getProperty("commits")),
                        note.getProperty("digest")),
                Instant.parse(note.getProperty("checkedAt")),
                note.getProperty("problem"));
    }

    /** Whole or not at all. */
    void write(Path backup) throws IOException {
        var note = new Properties();
        note.setProperty("events", String.valueOf(sum.events()));
        note.setProperty("commits", String.valueOf(sum.commits()));
        note.setProperty("digest", sum.digest());
        note.setProperty("checkedAt", checkedAt.toString());
        if (problem != null) {
            note.setProperty("problem", problem);
        }
        var part = backup.resolveSibling(backup.getFileName() + ".note.part");
        try (var out = Files.newBufferedWriter(part)) {
            note.store(out, null);
        }
        Files.move(part, fileOf(backup), StandardCopyOption.ATOMIC_MOVE);
    }

    Backup of(Path backup) throws IOException {
        return new Backup(
                backup.getFileName().toString(),
                Files.size(backup),
                sum,
                checkedAt,
                problem == null,
                problem);
    }
}
