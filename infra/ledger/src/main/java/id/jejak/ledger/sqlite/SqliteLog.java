package id.jejak.ledger.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The write-ahead log of an open ledger file, through a descriptor of our own. SQLite does not lock
 * its log. The ledger file itself and its {@code -shm} must never be opened like this: when any
 * descriptor of a file is closed, POSIX drops all locks that the process holds on it, those of
 * SQLite too.
 */
final class SqliteLog implements Flush, AutoCloseable {

    private static final int CHUNK = 1 << 20;

    private final Path path;
    private FileChannel channel;

    private SqliteLog(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * @param file open, so that its log lies beside it
     */
    static SqliteLog of(Path file) throws IOException {
        var real = file.toRealPath();
        var path = real.resolveSibling(real.getFileName() + "-wal");
        return new SqliteLog(path, open(path));
    }

    private static FileChannel open(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Data only ({@code fdatasync}). An interrupted thread closes its channel, not the ledger. */
    @Override
    public void force() throws IOException {
        var interrupted = Thread.interrupted();
        try {
            while (!isForced()) {
                interrupted |= Thread.interrupted();
                channel = open(path);
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean isForced() throws IOException {
        try {
            channel.force(false);
            return true;
        } catch (ClosedByInterruptException _) {
            return false;
        }
    }

    /**
     * Writes the log over itself. After a flush that failed the system may take its pages for
     * written, and a later flush would promise what is not there. The caller keeps SQLite from
     * writing meanwhile.
     */
    void rewrite() throws IOException {
        var chunk = ByteBuffer.allocate(CHUNK);
        for (long at = 0; channel.read(chunk, at) > 0; at += chunk.capacity()) {
            chunk.flip();
            while (chunk.hasRemaining()) {
                channel.write(chunk, at + chunk.position());
            }
            if (chunk.limit() < chunk.capacity()) {
                return;
            }
            chunk.clear();
        }
    }

    /** Makes sure that the files are found again: their names are kept by their folder. */
    void forceFolder() throws IOException {
        try (var folder = FileChannel.open(path.resolveSibling("."))) {
            folder.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
