package id.jejak.ledger.sqlite;

import id.jejak.ledger.LedgerGapContract;
import id.jejak.ledger.LedgerStore;

import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

class SqliteGapTest extends LedgerGapContract {

    @TempDir Path folder;

    @Override
    protected LedgerStore openStore() {
        return SqliteLedgerStore.open(folder.resolve("ledger.sqlite"));
    }

    @Override
    protected void removeCommitAt(long firstPosition) {
        var file = "jdbc:sqlite:" + folder.resolve("ledger.sqlite");
        try (var connection = DriverManager.getConnection(file);
                var statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER IF EXISTS events_are_never_deleted");
            statement.execute("DROP TRIGGER IF EXISTS commits_are_never_deleted");
            statement.execute("DELETE FROM events WHERE first_position = " + firstPosition);
            statement.execute("DELETE FROM commits WHERE first_position = " + firstPosition);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
