package id.jejak.ledger.sqlite;

import java.io.IOException;

/** Brings to the disk what was written so far. */
interface Flush {

    /**
     * @throws IOException if the disk did not take it; what it has then is not known
     */
    void force() throws IOException;
}
