package id.jejak.policy.read.lab;

import id.jejak.ledger.Ledger;
import id.jejak.policy.read.book.BookPolicies;
import id.jejak.policy.read.histories.LiveHistories;
import id.jejak.policy.rules.histories.Snapshot;

import java.time.Duration;
import java.util.function.Supplier;

/** Everybody's history and every policy as of now; what is recorded later changes neither. */
record ReadyGround(LiveHistories histories, BookPolicies book, Ledger ledger)
        implements Supplier<Ground> {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int TRIES = 5;

    /**
     * The same policies before and after the histories were taken are those of their position.
     *
     * @throws LabRefused while either is still read from the ledger
     */
    @Override
    public Ground get() {
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var before = book.pinned();
            var people = people();
            if (!book.holds(people.position(), PATIENCE)) {
                throw notReady("The book of policies is behind the ledger. Ask again in a while.");
            }
            var after = book.pinned();
            if (after.isSame(before)) {
                return new Ground(people, after);
            }
        }
        throw notReady("Policies are being changed. Ask again in a while.");
    }

    private Snapshot people() {
        var wanted = ledger.head() - 1;
        if (histories.await(wanted, PATIENCE) < wanted) {
            throw notReady("The histories are still read from the ledger. Ask again in a while.");
        }
        return histories.snapshot();
    }

    private static LabRefused notReady(String sentence) {
        return new LabRefused(LabRefused.Why.NOT_READY, sentence);
    }
}
