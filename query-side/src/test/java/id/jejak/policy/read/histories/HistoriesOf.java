package id.jejak.policy.read.histories;

import id.jejak.ledger.Ledger;
import id.jejak.policy.rules.histories.Histories;

/** Histories that follow a ledger, for tests of what is read from them. */
public final class HistoriesOf {
    private HistoriesOf() {}

    public static LiveHistories following(Ledger ledger) {
        var histories = new LiveHistories(ledger, new Histories());
        histories.start();
        return histories;
    }
}
