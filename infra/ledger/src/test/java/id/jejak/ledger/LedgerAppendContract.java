package id.jejak.ledger;

import static id.jejak.ledger.Samples.commit;
import static id.jejak.ledger.Samples.event;
import static id.jejak.ledger.Samples.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/** What is promised to those who append. */
public abstract class LedgerAppendContract extends LedgerContract {

    @Test
    void positions_count_every_event_from_zero() {
        var first = ledger.append(commit(events("ani", 0, 3)));
        var second = ledger.append(commit(events("budi", 0, 2)));

        assertThat(first.firstPosition()).isZero();
        assertThat(first.lastPosition()).isEqualTo(2);
        assertThat(second.firstPosition()).isEqualTo(3);
        assertThat(ledger.head()).isEqualTo(5);
        assertThat(ledger.readFrom(0, 100))
                .extracting(StoredEvent::position)
                .containsExactlyElementsOf(LongStream.range(0, 5).boxed().toList());
    }

    @Test
    void a_commit_with_one_event_too_many_leaves_no_trace() {
        ledger.append(commit(events("ani", 0, 1)));
        var halfGood = commit("cmd-1", List.of(event("budi", 0), event("ani", 0)));

        assertThatExceptionOfType(DuplicateEventException.class)
                .isThrownBy(() -> ledger.append(halfGood))
                .satisfies(refused -> assertThat(refused.index()).isEqualTo(1))
                .satisfies(
                        refused -> assertThat(refused.code()).isEqualTo("ledger.duplicate-event"));
        assertThat(ledger.head()).isEqualTo(1);
        assertThat(ledger.commitOf("cmd-1")).isEmpty();
        assertThat(ledger.readAggregate("budi", 0, 10)).isEmpty();
    }

    @Test
    void an_event_id_is_taken_once_over_all_aggregates() {
        ledger.append(commit(event("same-id", "ani", 0, Samples.NOON)));

        assertThatExceptionOfType(DuplicateEventException.class)
                .isThrownBy(() -> ledger.append(commit(event("same-id", "budi", 0, Samples.NOON))));
    }

    @Test
    void one_commit_of_a_group_that_repeats_something_fails_alone() {
        try (var store = openStore()) {
            var group =
                    List.of(
                            commit("cmd-1", events("ani", 0, 2)),
                            commit("cmd-2", events("ani", 1, 1)),
                            commit("cmd-1", events("citra", 0, 1)),
                            commit("cmd-3", events("budi", 0, 2)));

            var results = store.append(group, clock.instant());

            assertThat(results.get(0)).isInstanceOf(AppendResult.Stored.class);
            assertThat(results.get(1)).isEqualTo(new AppendResult.EventRepeated(0));
            assertThat(results.get(2))
                    .isInstanceOfSatisfying(
                            AppendResult.CommandRepeated.class,
                            repeated -> assertThat(repeated.first().firstPosition()).isZero());
            assertThat(results.get(3))
                    .isInstanceOfSatisfying(
                            AppendResult.Stored.class,
                            stored -> assertThat(stored.receipt().firstPosition()).isEqualTo(2));
            assertThat(ledger.readFrom(0, 100))
                    .extracting(StoredEvent::aggregateId)
                    .containsExactly("ani", "ani", "budi", "budi");
        }
    }

    @Test
    void a_command_is_stored_once_and_answered_with_the_first_receipt() {
        var first = ledger.append(commit("cmd-1", events("ani", 0, 2)));

        assertThatExceptionOfType(DuplicateCommandException.class)
                .isThrownBy(() -> ledger.append(commit("cmd-1", events("budi", 0, 1))))
                .satisfies(refused -> assertThat(refused.receipt()).isEqualTo(first));
        assertThat(ledger.commitOf("cmd-1")).contains(first);
        assertThat(ledger.head()).isEqualTo(2);
    }

    @Test
    void a_command_is_remembered_over_a_restart() {
        var first = ledger.append(commit("cmd-1", events("ani", 0, 2)));

        restart();

        assertThat(ledger.commitOf("cmd-1")).contains(first);
        assertThatExceptionOfType(DuplicateCommandException.class)
                .isThrownBy(() -> ledger.append(commit("cmd-1", events("budi", 0, 1))))
                .satisfies(refused -> assertThat(refused.receipt()).isEqualTo(first));
    }

    @Test
    void recorded_times_never_go_back_whatever_the_clock_does() {
        var first = ledger.append(commit(events("ani", 0, 1)));
        clock.jump(Duration.ofDays(-400));
        var second = ledger.append(commit(events("ani", 1, 1)));
        restart();
        var third = ledger.append(commit(events("ani", 2, 1)));
        clock.jump(Duration.ofDays(401));
        var fourth = ledger.append(commit(events("ani", 3, 1)));

        assertThat(List.of(first, second, third))
                .extracting(CommitReceipt::recordedAt)
                .containsOnly(Samples.NOON);
        assertThat(fourth.recordedAt()).isEqualTo(Samples.NOON.plus(Duration.ofDays(1)));
        assertThat(ledger.readFrom(0, 10)).extracting(StoredEvent::recordedAt).isSorted();
    }

    @Test
    void a_publishers_timestamp_is_kept_as_given() {
        var before1970 = Instant.parse("1945-08-17T03:00:00.000000001Z");

        ledger.append(commit(event("e-1", "ani", 0, before1970)));

        assertThat(ledger.readFrom(0, 1).getFirst().timestamp()).isEqualTo(before1970);
    }

    @Test
    void a_thousand_events_and_eight_mebibytes_are_taken() {
        var body = new byte[(int) (NewCommit.MOST_BYTES / NewCommit.MOST_EVENTS) - 2];
        var most =
                events("ani", 0, NewCommit.MOST_EVENTS).stream()
                        .map(event -> Samples.withBody(event, body))
                        .toList();

        var receipt = ledger.append(commit(most));

        assertThat(receipt.events()).isEqualTo(1_000);
        assertThat(ledger.readAggregate("ani", 999, 10))
                .singleElement()
                .satisfies(last -> assertThat(last.payload()).isEqualTo(body));
    }

    @Test
    void one_event_or_one_byte_more_is_refused_before_anything_is_written() {
        var full = Samples.withBody(event("ani", 0), new byte[(int) NewCommit.MOST_BYTES - 1]);

        for (var tooLarge : List.of(commit(events("ani", 0, 1_001)), commit(full))) {
            assertThatExceptionOfType(CommitTooLargeException.class)
                    .isThrownBy(() -> ledger.append(tooLarge))
                    .satisfies(
                            refused ->
                                    assertThat(refused.code())
                                            .isEqualTo("ledger.commit-too-large"));
        }
        assertThat(ledger.head()).isZero();
    }

    @Test
    void what_was_refused_is_counted_by_cause() {
        ledger.append(commit("cmd-1", events("ani", 0, 1)));
        assertThatExceptionOfType(DuplicateCommandException.class)
                .isThrownBy(() -> ledger.append(commit("cmd-1", events("ani", 1, 1))));

        var refused = meters.get("jejak.ledger.refused").tag("cause", "duplicate_command");
        assertThat(refused.counter().count()).isEqualTo(1);
        assertThat(meters.get("jejak.ledger.append").timer().count()).isEqualTo(2);
        assertThat(meters.get("jejak.ledger.group.commits").summary().totalAmount()).isEqualTo(2);
    }
}
