package id.jejak.ledger;

/**
 * An event of the commit repeats an event id, or a sequence of its aggregate: somebody else was
 * faster.
 */
public final class DuplicateEventException extends LedgerException {

    private final int index;

    DuplicateEventException(NewCommit commit, int index) {
        super(LedgerProblem.DUPLICATE_EVENT, describe(commit.events().get(index)), null);
        this.index = index;
    }

    /** Place of the event within its commit, from 0. */
    public int index() {
        return index;
    }

    private static String describe(NewEvent event) {
        return "event %s, number %d of aggregate %s, is already stored"
                .formatted(event.eventId(), event.sequence(), event.aggregateId());
    }
}
