package id.jejak.ledger.sqlite;

import id.jejak.ledger.LedgerStore;
import id.jejak.ledger.LedgerWakingContract;

import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SqliteWakingTest extends LedgerWakingContract {

    @TempDir Path folder;

    @Override
    protected LedgerStore openStore() {
        return SqliteLedgerStore.open(folder.resolve("ledger.sqlite"));
    }
}
