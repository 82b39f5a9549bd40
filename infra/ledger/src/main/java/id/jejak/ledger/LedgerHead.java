package id.jejak.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The end of the ledger, all that is needed to add to it.
 *
 * @param next position of the next event
 * @param recordedAt of the last commit
 * @param latestTimestamp the latest timestamp of any event so far; publishers' clocks may run back,
 *     this does not
 */
public record LedgerHead(long next, Instant recordedAt, Instant latestTimestamp) {

    /** The end of a ledger without events. */
    public static final LedgerHead EMPTY =
            new LedgerHead(0, InstantText.EARLIEST, InstantText.EARLIEST);

    /**
     * The commit as it would follow this head, recorded at {@code now} or, if the clock ran back,
     * when the last one was.
     */
    public PlacedCommit place(NewCommit commit, Instant now) {
        var latest = latestTimestamp;
        for (var event : commit.events()) {
            latest = later(latest, event.timestamp());
        }
        return new PlacedCommit(commit, next, later(recordedAt, now), latest);
    }

    /** The commits one after the other from this head on. */
    public List<PlacedCommit> placeAll(List<NewCommit> commits, Instant now) {
        var placed = new ArrayList<PlacedCommit>(commits.size());
        var head = this;
        for (var commit : commits) {
            var here = head.place(commit, now);
            placed.add(here);
            head = here.head();
        }
        return placed;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
