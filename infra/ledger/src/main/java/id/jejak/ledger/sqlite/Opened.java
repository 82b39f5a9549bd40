package id.jejak.ledger.sqlite;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What has been opened so far; closed, the last first, unless all of it was wanted in the end: a
 * file that cannot be opened as a whole is left without locks.
 */
final class Opened implements AutoCloseable {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T part) {
        parts.push(part);
        return part;
    }

    void keep() {
        parts.clear();
    }

    @Override
    public void close() throws SQLException {
        var failure = new SQLException("what was opened could not be closed");
        for (var part : parts) {
            try {
                part.close();
            } catch (Exception e) {
                failure.addSuppressed(e);
            }
        }
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }
}
