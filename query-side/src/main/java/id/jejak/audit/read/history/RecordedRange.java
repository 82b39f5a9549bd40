package id.jejak.audit.read.history;

import id.jejak.ledger.Ledger;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * Turns times of recording into positions. The ledger's times never fall as positions rise, so a
 * search by halves finds the edge without any index.
 */
record RecordedRange(Ledger ledger, long head) {

    /** The lowest position recorded at that moment or later. */
    long from(Instant moment) {
        return firstWhere(at -> !at.isBefore(moment));
    }

    /** The lowest position recorded after that moment. */
    long after(Instant moment) {
        return firstWhere(at -> at.isAfter(moment));
    }

    private long firstWhere(Predicate<Instant> holds) {
        long low = 0;
        long high = head;
        while (low < high) {
            long middle = (low + high) >>> 1;
            var at = ledger.read(List.of(middle)).getFirst().recordedAt();
            if (holds.test(at)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
