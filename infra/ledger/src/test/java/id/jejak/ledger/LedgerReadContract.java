package id.jejak.ledger;

import static id.jejak.ledger.Samples.commit;
import static id.jejak.ledger.Samples.event;
import static id.jejak.ledger.Samples.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is promised to those who read. */
public abstract class LedgerReadContract extends LedgerContract {

    @Test
    void everything_is_there_after_a_restart_byte_for_byte() {
        var odd = "{\"name\":\"Ni Made \\\"Ayu\\\" \u2603 \ud83d\ude00\"}".getBytes(UTF_8);
        var written = Samples.withBody(event("e-1", "ani", 7, Samples.NOON.plusNanos(1)), odd);
        ledger.append(commit(written));
        ledger.append(commit(event("e-2", null, 0, Samples.NOON)));

        restart();

        assertThat(ledger.readFrom(0, 10))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(
                        written.at(0, Samples.NOON),
                        event("e-2", null, 0, Samples.NOON).at(1, Samples.NOON));
    }

    @Test
    void reading_may_start_and_stop_in_the_middle_of_a_commit() {
        ledger.append(commit(events("ani", 0, 7)));
        ledger.append(commit(events("budi", 0, 5)));

        assertThat(ledger.readFrom(3, 6))
                .extracting(StoredEvent::position)
                .containsExactly(3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(ledger.readFrom(6, 1)).extracting(StoredEvent::sequence).containsExactly(6L);
        assertThat(ledger.readFrom(11, 5)).extracting(StoredEvent::sequence).containsExactly(4L);
        assertThat(ledger.readFrom(12, 5)).isEmpty();
    }

    @Test
    void batches_of_any_size_see_every_event_once() {
        for (int size = 1; size <= 9; size++) {
            ledger.append(commit(events("aggregate-" + size, 0, size)));
        }
        for (int batch : new int[] {1, 2, 3, 7, 100}) {
            var seen = new ArrayList<Long>();
            var read = ledger.readFrom(0, batch);
            while (!read.isEmpty()) {
                read.forEach(event -> seen.add(event.position()));
                read = ledger.readFrom(seen.getLast() + 1, batch);
            }
            assertThat(seen).hasSize(45).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void an_aggregate_is_read_in_its_sequence_from_anywhere() {
        ledger.append(commit(event("ani", 0), event("budi", 0), event("ani", 1)));
        ledger.append(commit(event("budi", 1), event("ani", 2)));

        assertThat(ledger.readAggregate("ani", 0, 10))
                .extracting(StoredEvent::position)
                .containsExactly(0L, 2L, 4L);
        assertThat(ledger.readAggregate("ani", 1, 1))
                .extracting(StoredEvent::position)
                .containsExactly(2L);
        assertThat(ledger.readAggregate("nobody", 0, 10)).isEmpty();
        assertThat(ledger.lastSequenceOf("budi")).hasValue(1);
        assertThat(ledger.lastSequenceOf("nobody")).isEmpty();
    }

    @Test
    void events_are_read_by_number_in_position_order() {
        ledger.append(commit(events("ani", 0, 4)));
        ledger.append(commit(events("budi", 0, 4)));

        assertThat(ledger.read(List.of(6L, 1L, 3L, 6L)))
                .extracting(StoredEvent::position)
                .containsExactly(1L, 3L, 6L);
        assertThat(ledger.read(List.of())).isEmpty();
    }

    @Test
    void a_position_without_event_is_an_error() {
        ledger.append(commit(events("ani", 0, 2)));

        for (long unknown : new long[] {-1, 2}) {
            assertThatExceptionOfType(UnknownPositionException.class)
                    .isThrownBy(() -> ledger.read(Set.of(0L, unknown)))
                    .withMessageContaining(String.valueOf(unknown));
        }
    }

    @Test
    void a_reader_ahead_of_the_ledger_is_told_so() {
        ledger.append(commit(events("ani", 0, 2)));

        assertThat(ledger.readFrom(2, 10)).isEmpty();
        assertThatExceptionOfType(LedgerGapException.class)
                .isThrownBy(() -> ledger.readFrom(3, 10))
                .satisfies(gap -> assertThat(gap.code()).isEqualTo("ledger.gap"));
    }

    @Test
    void a_time_is_found_although_publishers_clocks_differ() {
        ledger.append(commit(at("ani", 0, "10:00:00"), at("ani", 1, "10:00:40")));
        ledger.append(commit(at("ani", 2, "10:00:35"), at("ani", 3, "10:00:40")));
        ledger.append(commit(at("ani", 4, "10:00:50.5"), at("ani", 5, "10:00:50")));
        ledger.append(commit(at("ani", 6, "10:00:45")));

        assertThat(ledger.firstPositionSince(today("00:00:00"))).hasValue(0);
        assertThat(ledger.firstPositionSince(today("10:00:35"))).hasValue(1);
        assertThat(ledger.firstPositionSince(today("10:00:40"))).hasValue(1);
        assertThat(ledger.firstPositionSince(today("10:00:41"))).hasValue(4);
        assertThat(ledger.firstPositionSince(today("10:00:50.5"))).hasValue(4);
        assertThat(ledger.firstPositionSince(today("10:00:51"))).isEmpty();
    }

    @Test
    void the_latest_snapshot_stays_and_is_no_event() {
        ledger.keepSnapshot(event("s-3", "ani", 3, Samples.NOON));
        ledger.keepSnapshot(event("s-2", "ani", 2, Samples.NOON));

        assertThat(ledger.snapshotOf("ani")).map(NewEvent::eventId).contains("s-3");
        assertThat(ledger.snapshotOf("budi")).isEmpty();
        assertThat(ledger.head()).isZero();
    }

    private static NewEvent at(String aggregateId, long sequence, String time) {
        return event(aggregateId + sequence, aggregateId, sequence, today(time));
    }

    private static Instant today(String time) {
        return Instant.parse("2026-03-01T%sZ".formatted(time));
    }
}
