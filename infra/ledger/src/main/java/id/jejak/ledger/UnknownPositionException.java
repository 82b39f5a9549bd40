package id.jejak.ledger;

/** There is no event at a position that was asked for by number. */
public final class UnknownPositionException extends LedgerException {

    UnknownPositionException(long position) {
        super(LedgerProblem.UNKNOWN_POSITION, "no event at position " + position, null);
    }
}
