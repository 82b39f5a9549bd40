package id.jejak.ledger.sqlite;

import id.jejak.ledger.LedgerReadContract;
import id.jejak.ledger.LedgerStore;

import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SqliteReadTest extends LedgerReadContract {

    @TempDir Path folder;

    @Override
    protected LedgerStore openStore() {
        return SqliteLedgerStore.open(folder.resolve("ledger.sqlite"));
    }
}
