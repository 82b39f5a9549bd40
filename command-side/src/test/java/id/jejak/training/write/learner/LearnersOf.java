package id.jejak.training.write.learner;

import id.jejak.ledger.Ledger;

/** The real lookup, for tests of other packages. */
public final class LearnersOf {
    private LearnersOf() {}

    public static Learners ledger(Ledger ledger) {
        return new LedgerLearners(ledger);
    }
}
