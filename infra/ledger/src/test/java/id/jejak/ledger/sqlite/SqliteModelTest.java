package id.jejak.ledger.sqlite;

import id.jejak.ledger.LedgerModelContract;
import id.jejak.ledger.LedgerStore;

import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SqliteModelTest extends LedgerModelContract {

    @TempDir Path folder;

    @Override
    protected LedgerStore openStore() {
        return SqliteLedgerStore.open(folder.resolve("ledger.sqlite"));
    }
}
