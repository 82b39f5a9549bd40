package id.jejak.ledger;

import static id.jejak.ledger.Samples.commit;
import static id.jejak.ledger.Samples.event;
import static id.jejak.ledger.Samples.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Somebody removed a commit under the ledger: whoever reads across the hole is stopped. */
public abstract class LedgerGapContract extends LedgerContract {

    /** Removes the commit that starts at this position, and its events, from the open store. */
    protected abstract void removeCommitAt(long firstPosition);

    @BeforeEach
    void fourCommits() {
        ledger.append(commit(event("ani", 0), event("ani", 1)));
        ledger.append(commit(event("ani", 2)));
        ledger.append(commit(events("budi", 0, 2)));
        ledger.append(commit(event("ani", 3)));
    }

    @Test
    void a_reader_stops_at_a_hole_and_says_where() {
        removeCommitAt(2);

        assertThat(ledger.readFrom(0, 2)).hasSize(2);
        assertGap(() -> ledger.readFrom(0, 10), "expected the event at position 2, found 3");
        assertGap(() -> ledger.readFrom(2, 1), "position 2, found 3");
        assertThat(ledger.readFrom(3, 10)).hasSize(3);
    }

    @Test
    void a_hole_is_found_after_a_restart_too() {
        removeCommitAt(2);

        restart();

        assertGap(() -> ledger.readFrom(0, 10), "position 2, found 3");
    }

    @Test
    void each_read_that_meets_a_hole_is_counted() {
        removeCommitAt(2);
        ledger.readFrom(0, 2);
        assertThat(gaps()).isZero();

        assertGap(() -> ledger.readFrom(0, 10), "position 2");
        assertGap(() -> ledger.readFrom(1, 10), "position 2");
        assertThat(gaps()).isEqualTo(2);
    }

    @Test
    void a_lost_tail_is_noticed_by_whoever_has_seen_it() {
        removeCommitAt(5);

        assertGap(() -> ledger.readFrom(5, 10), "the event at position 5 is missing, of 6 events");
    }

    @Test
    void a_lost_tail_is_noticed_after_a_restart_by_a_reader_that_was_further() {
        removeCommitAt(5);

        restart();

        assertThat(ledger.readFrom(5, 10)).isEmpty();
        assertGap(() -> ledger.readFrom(6, 10), "stands at position 6, but the ledger ends at 5");
    }

    @Test
    void an_event_of_the_ledger_that_is_asked_for_by_number_is_missing_not_unknown() {
        removeCommitAt(2);

        assertGap(() -> ledger.read(List.of(1L, 2L)), "event at position 2 is missing");
    }

    @Test
    void an_aggregate_is_not_loaded_around_a_hole() {
        removeCommitAt(2);

        assertGap(
                () -> ledger.readAggregate("ani", 0, 10),
                "expected sequence 2 of aggregate ani, found 3 at position 5");
        assertGap(() -> ledger.readAggregate("ani", 2, 10), "expected sequence 2");
        assertThat(ledger.readAggregate("ani", 0, 2)).hasSize(2);
        assertThat(ledger.readAggregate("budi", 0, 10)).hasSize(2);
    }

    private static void assertGap(ThrowingCallable reading, String message) {
        assertThatExceptionOfType(LedgerGapException.class)
                .isThrownBy(reading)
                .withMessageContaining(message)
                .satisfies(gap -> assertThat(gap.code()).isEqualTo("ledger.gap"));
    }

    private double gaps() {
        return meters.get("jejak.ledger.gaps").counter().count();
    }
}
