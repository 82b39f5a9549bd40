package id.jejak.ledger.backup;

import id.jejak.ledger.DamagedLedgerException;
import id.jejak.ledger.LedgerNotEmptyException;
import id.jejak.ledger.LedgerStore;
import id.jejak.ledger.UnreadableLedgerException;
import id.jejak.ledger.sqlite.SqliteArchive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Brings a backup into an empty store, of either kind. */
public final class LedgerRestore {

    private LedgerRestore() {}

    /**
     * Reads the file in full first, then copies it, then reads the store again.
     *
     * @return what the ledger comes to now
     * @throws LedgerNotEmptyException if the store holds any event; it is not touched
     * @throws UnreadableLedgerException if the file is no ledger, or a newer one
     * @throws DamagedLedgerException if the file is not what it was, or the store not what it
     *     should be
     */
    public static LedgerSum into(LedgerStore store, Path file) {
        var head = store.head().next();
        if (head > 0) {
            throw new LedgerNotEmptyException(head);
        }
        if (!Files.isReadable(file)) {
            throw new UnreadableLedgerException("there is no file %s to restore".formatted(file));
        }
        var sum = soundSumOf(file);
        try (var archive = SqliteArchive.open(file)) {
            store.restore(() -> new LedgerWalk(archive, sum.events()));
        }
        var restored = LedgerWalk.sum(store, store.head().next());
        if (!restored.equals(sum)) {
            throw new DamagedLedgerException(
                    "the restored ledger differs from %s: %s, %s".formatted(file, restored, sum),
                    null);
        }
        return restored;
    }

    /** A file from elsewhere has no note; then it is taken at its word. */
    private static LedgerSum soundSumOf(Path file) {
        var sum = LedgerBackups.sumOf(file);
        try {
            if (Files.exists(BackupNote.fileOf(file)) && !BackupNote.read(file).sum().equals(sum)) {
                throw new DamagedLedgerException(
                        file + " is not what it was when it was made", null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sum;
    }
}
