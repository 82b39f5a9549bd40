package id.jejak.ledger.axon;

import id.jejak.ledger.LedgerStore;
import id.jejak.ledger.sqlite.SqliteLedgerStore;

import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** A file belongs to one process, so that all its readers are in there. */
class SqliteLateReaderTest extends LateReaderContract {

    @TempDir Path folder;

    @Override
    LedgerStore openStore() {
        return SqliteLedgerStore.open(folder.resolve("ledger.sqlite"));
    }
}
