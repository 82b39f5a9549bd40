package id.jejak.ledger.backup;

import id.jejak.ledger.DamagedLedgerException;
import id.jejak.ledger.EventLedger;
import id.jejak.ledger.LedgerException;
import id.jejak.ledger.sqlite.SqliteArchive;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/**
 * The folder of backups of one running ledger. A file has its name only when it is whole, flushed
 * and read again; nothing is ever written over.
 */
public final class LedgerBackups {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'ledger-'uuuu-MM-dd'T'HH-mm-ss'Z'")
                    .withZone(ZoneOffset.UTC);
    private static final Pattern NAMES = Pattern.compile("ledger-[0-9TZ-]+\\.sqlite");

    private final EventLedger ledger;
    private final Path folder;
    private final Clock clock;
    private final ReentrantLock making = new ReentrantLock();

    public LedgerBackups(EventLedger ledger, Path folder, Clock clock) {
        this.ledger = ledger;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Copies what the ledger holds now, while it goes on, and reads the copy again.
     *
     * @throws BackupProblem if another one is being made
     * @throws DamagedLedgerException if the copy does not come to the same as the ledger
     * @throws id.jejak.ledger.LedgerFullException if there is no room; nothing is left behind
     */
    public Backup make() {
        if (!making.tryLock()) {
            throw new BackupProblem(
                    BackupProblem.Kind.RUNNING, "another backup is being made or checked");
        }
        try {
            Files.createDirectories(folder);
            return copied(freeName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            making.unlock();
        }
    }

    private Backup copied(Path file) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        try {
            var walk = new LedgerWalk(ledger, ledger.freshHead());
            SqliteArchive.write(part, () -> walk);
            var note = new BackupNote(walk.sum(), clock.instant(), null);
            if (!sumOf(part).equals(note.sum())) {
                throw new DamagedLedgerException("the copy differs from the ledger", null);
            }
            flush(part);
            note.write(file);
            Files.move(part, file);
            flush(folder);
            return note.of(file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Path freeName() {
        var name = NAME.format(clock.instant());
        var file = folder.resolve(name + ".sqlite");
        for (var again = 2; Files.exists(file); again++) {
            file = folder.resolve("%s-%d.sqlite".formatted(name, again));
        }
        return file;
    }

    private static void flush(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** The oldest first. */
    public List<Backup> all() {
        try {
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            var backups = new ArrayList<Backup>();
            try (var files = Files.newDirectoryStream(folder, LedgerBackups::isBackup)) {
                for (var file : files) {
                    backups.add(BackupNote.read(file).of(file));
                }
            }
            backups.sort(Comparator.comparing(backup -> withoutEnding(backup.name())));
            return backups;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So that the second of one second comes after the first. */
    private static String withoutEnding(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static boolean isBackup(Path file) {
        return NAMES.matcher(file.getFileName().toString()).matches()
                && Files.exists(BackupNote.fileOf(file));
    }

    /**
     * Reads the file again in full and compares it with what it was when it was made.
     *
     * @throws BackupProblem if there is none of this name, or another one is being made
     */
    public Backup check(String name) {
        var file = folder.resolve(NAMES.matcher(name).matches() ? name : "none");
        if (!isBackup(file)) {
            throw new BackupProblem(BackupProblem.Kind.UNKNOWN, "there is no backup " + name);
        }
        try {
            var sum = BackupNote.read(file).sum();
            var note = new BackupNote(sum, clock.instant(), problemOf(file, sum));
            note.write(file);
            return note.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String problemOf(Path file, LedgerSum sum) {
        try {
            var found = sumOf(file);
            return found.equals(sum) ? null : "it comes to " + found;
        } catch (LedgerException e) {
            return e.code() + ": " + e.getMessage();
        }
    }

    static LedgerSum sumOf(Path file) {
        try (var archive = SqliteArchive.open(file)) {
            return LedgerWalk.sum(archive, archive.head());
        }
    }
}
