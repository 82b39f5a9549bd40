package id.jejak.ledger;

import java.util.List;

/** A reader met a hole. It stops: going on would skip an event for ever. */
public final class LedgerGapException extends LedgerException {

    private LedgerGapException(String message) {
        super(LedgerProblem.GAP, message, null);
    }

    /**
     * @throws LedgerGapException unless the events stand at {@code first} and the positions behind
     */
    public static void requirePositions(List<StoredEvent> events, long first) {
        var expected = first;
        for (var event : events) {
            if (event.position() != expected) {
                throw missing(expected, event.position());
            }
            expected++;
        }
    }

    /**
     * Of one aggregate. A stream may begin with any sequence; what is read on from the middle may
     * not.
     *
     * @throws LedgerGapException unless each event has the sequence after the one before
     */
    static void requireSequences(String aggregateId, List<StoredEvent> events, long first) {
        var expected = first == 0 && !events.isEmpty() ? events.getFirst().sequence() : first;
        for (var event : events) {
            if (event.sequence() != expected) {
                throw new LedgerGapException(
                        "expected sequence %d of aggregate %s, found %d at position %d"
                                .formatted(
                                        expected, aggregateId, event.sequence(), event.position()));
            }
            expected++;
        }
    }

    /**
     * @throws LedgerGapException unless each commit starts where the one before ended
     */
    public static void requireCommits(List<PlacedCommit> commits, long first) {
        var expected = first;
        for (var commit : commits) {
            if (commit.firstPosition() != expected) {
                throw missing(expected, commit.firstPosition());
            }
            expected = commit.next();
        }
    }

    private static LedgerGapException missing(long expected, long found) {
        return new LedgerGapException(
                "expected the event at position %d, found %d".formatted(expected, found));
    }

    public static LedgerGapException hole(long position, long head) {
        return new LedgerGapException(
                "the event at position %d is missing, of %d events".formatted(position, head));
    }

    static LedgerGapException ahead(long position, long head) {
        return new LedgerGapException(
                "a reader stands at position %d, but the ledger ends at %d: it was cut or is another one"
                        .formatted(position, head));
    }
}
