package id.jejak.ledger.sqlite;

import id.jejak.ledger.LedgerReadContract;
import id.jejak.ledger.LedgerStore;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteReadTest extends LedgerReadContract {

    @TempDir
    Path folder;

    @Override
    protected LedgerStore openStore() {
        return SqliteLedgerStore.open(folder.resolve("ledger.sqlite"));
    }
}
