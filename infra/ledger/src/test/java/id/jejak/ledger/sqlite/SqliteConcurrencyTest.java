package id.jejak.ledger.sqlite;

import id.jejak.ledger.LedgerConcurrencyContract;
import id.jejak.ledger.LedgerStore;

import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SqliteConcurrencyTest extends LedgerConcurrencyContract {

    @TempDir Path folder;

    @Override
    protected LedgerStore openStore() {
        return SqliteLedgerStore.open(folder.resolve("ledger.sqlite"));
    }
}
