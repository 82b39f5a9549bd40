package id.jejak.ledger.sqlite;

import id.jejak.ledger.LedgerAppendContract;
import id.jejak.ledger.LedgerStore;

import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SqliteAppendTest extends LedgerAppendContract {

    @TempDir Path folder;

    @Override
    protected LedgerStore openStore() {
        return SqliteLedgerStore.open(folder.resolve("ledger.sqlite"));
    }
}
