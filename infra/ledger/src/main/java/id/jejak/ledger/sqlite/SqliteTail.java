package id.jejak.ledger.sqlite;

import id.jejak.ledger.DamagedLedgerException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Looks at the end of a ledger file before anything is written to it. A file that was cut opens
 * like a sound one, and SQLite takes an empty file for a new database.
 */
final class SqliteTail {

    private static final int HEADER = 100;
    private static final int PAGE_SIZE = 16;
    private static final int CHANGES = 24;
    private static final int PAGES = 28;
    private static final int PAGES_VALID_FOR = 92;

    private static final String LAST =
            """
            SELECT c.first_position + c.events,
                   EXISTS (SELECT 1 FROM events WHERE position = c.first_position + c.events - 1)
            FROM commits c ORDER BY c.first_position DESC LIMIT 1
            """;

    private SqliteTail() {}

    /**
     * Touches nothing. What lies in a write-ahead log is not in the file yet, so a file beside one
     * is left to SQLite.
     *
     * @throws DamagedLedgerException if the file is shorter than it says
     */
    static void requireWhole(Path file) {
        try {
            if (!Files.exists(file) || hasLog(file)) {
                return;
            }
            var length = Files.size(file);
            if (length < expected(file)) {
                throw new DamagedLedgerException(
                        "%s was cut: %d of %d bytes are there"
                                .formatted(file, length, expected(file)),
                        null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasLog(Path file) throws IOException {
        var log = file.resolveSibling(file.getFileName() + "-wal");
        return Files.exists(log) && Files.size(log) > 0;
    }

    private static long expected(Path file) throws IOException {
        var header = ByteBuffer.allocate(HEADER);
        try (var channel = FileChannel.open(file)) {
            while (header.hasRemaining() && channel.read(header) >= 0) {}
        }
        if (header.hasRemaining()) {
            return HEADER;
        }
        var pageSize = header.getShort(PAGE_SIZE) & 0xFFFF;
        var isKnown = header.getInt(CHANGES) == header.getInt(PAGES_VALID_FOR);
        return isKnown ? (long) header.getInt(PAGES) * (pageSize == 1 ? 65_536 : pageSize) : HEADER;
    }

    /**
     * @throws DamagedLedgerException if the last commit is there without its last event
     */
    static void requireLastEvent(Connection connection, Path file) throws SQLException {
        try (var statement = connection.createStatement();
                var last = statement.executeQuery(LAST)) {
            if (last.next() && !last.getBoolean(2)) {
                throw new DamagedLedgerException(
                        "%s should hold %d events, the last one is missing"
                                .formatted(file, last.getLong(1)),
                        null);
            }
        }
    }
}
