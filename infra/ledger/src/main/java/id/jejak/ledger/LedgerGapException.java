package id.jejak.ledger;

/** A reader met a hole. It stops: going on would skip an event for ever. */
public final class LedgerGapException extends LedgerException {

    private LedgerGapException(String message) {
        super(LedgerProblem.GAP, message, null);
    }

    static LedgerGapException missing(long expected, long found) {
        return new LedgerGapException(
                "expected the event at position %d, found %d".formatted(expected, found));
    }

    static LedgerGapException ahead(long position, long head) {
        return new LedgerGapException(
                "a reader stands at position %d, but the ledger ends at %d: it was cut or is another one"
                        .formatted(position, head));
    }
}
