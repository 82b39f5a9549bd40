package id.jejak.training.write.learner;

import id.jejak.ledger.Ledger;
import id.jejak.policy.rules.histories.Histories;

/** The real lookup, for tests of other packages. */
public final class LearnersOf {
    private LearnersOf() {}

    public static Learners ledger(Ledger ledger) {
        return new LedgerLearners(ledger);
    }

    public static Applicants applicants(Ledger ledger) {
        return new LedgerApplicants(new UpToDateHistories(ledger, new Histories()));
    }
}
