package id.jejak.policy.read.lab;

import id.jejak.ledger.Ledger;
import id.jejak.policy.read.histories.LiveHistories;
import id.jejak.policy.rules.histories.Snapshot;

import java.time.Duration;
import java.util.function.Supplier;

/** Everybody's history as of now; what is recorded later does not change it. */
record ReadyHistories(LiveHistories histories, Ledger ledger) implements Supplier<Snapshot> {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /**
     * @throws LabRefused while they are still read from the ledger
     */
    @Override
    public Snapshot get() {
        var wanted = ledger.head() - 1;
        if (histories.await(wanted, PATIENCE) < wanted) {
            throw new LabRefused(
                    LabRefused.Why.NOT_READY,
                    "The histories are still read from the ledger. Ask again in a while.");
        }
        return histories.snapshot();
    }
}
