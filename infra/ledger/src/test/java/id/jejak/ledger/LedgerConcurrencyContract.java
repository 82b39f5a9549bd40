package id.jejak.ledger;

import static id.jejak.ledger.Samples.commit;
import static id.jejak.ledger.Samples.event;
import static id.jejak.ledger.Samples.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many callers on virtual threads. */
public abstract class LedgerConcurrencyContract extends LedgerContract {

    private static final int CALLERS = 200;

    @Test
    void many_callers_get_positions_without_hole_and_share_flushes() throws Exception {
        var receipts =
                together(
                        caller ->
                                ledger.append(
                                        commit(events("aggregate-" + caller, 0, 1 + caller % 3))));

        var events = ledger.readFrom(0, 10_000);
        assertThat(events).hasSize(receipts.stream().mapToInt(CommitReceipt::events).sum());
        for (int caller = 0; caller < CALLERS; caller++) {
            var receipt = receipts.get(caller);
            var own =
                    events.subList((int) receipt.firstPosition(), (int) receipt.lastPosition() + 1);
            assertThat(own)
                    .extracting(StoredEvent::aggregateId)
                    .containsOnly("aggregate-" + caller);
        }
        assertThat(meters.get("jejak.ledger.group.commits").summary().max()).isGreaterThan(1);
    }

    @Test
    void of_many_that_want_the_same_place_one_wins() throws Exception {
        var won =
                together(
                        _ -> {
                            try {
                                ledger.append(commit(event("ani", 0)));
                                return true;
                            } catch (DuplicateEventException _) {
                                return false;
                            }
                        });

        assertThat(won).containsOnlyOnce(true);
        assertThat(ledger.head()).isEqualTo(1);
    }

    @Test
    void twins_of_a_command_all_get_the_one_receipt() throws Exception {
        var receipts =
                together(
                        caller -> {
                            try {
                                return ledger.append(
                                        commit("cmd-1", events("aggregate-" + caller, 0, 1)));
                            } catch (DuplicateCommandException twin) {
                                return twin.receipt();
                            }
                        });

        assertThat(receipts).containsOnly(ledger.commitOf("cmd-1").orElseThrow());
        assertThat(ledger.head()).isEqualTo(1);
    }

    @Test
    void a_closed_ledger_says_so() {
        ledger.close();

        assertThatExceptionOfType(LedgerClosedException.class)
                .isThrownBy(() -> ledger.append(commit(event("ani", 0))))
                .satisfies(closed -> assertThat(closed.code()).isEqualTo("ledger.closed"));
    }

    private interface Caller<T> {
        T call(int number) throws Exception;
    }

    private static <T> List<T> together(Caller<T> caller) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls =
                    IntStream.range(0, CALLERS)
                            .<Callable<T>>mapToObj(number -> () -> caller.call(number))
                            .toList();
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }
}
