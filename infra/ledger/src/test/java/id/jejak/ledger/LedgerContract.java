package id.jejak.ledger;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What both stores have in common: opened on empty data before each test, and opened again on the
 * same data at will.
 */
public abstract class LedgerContract {

    protected final JumpingClock clock = new JumpingClock(Samples.NOON);
    protected final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    protected EventLedger ledger;

    /** Opens the data of this test. */
    protected abstract LedgerStore openStore();

    @BeforeEach
    void open() {
        ledger = EventLedger.over(openStore(), clock, meters);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    protected void restart() {
        close();
        open();
    }
}
