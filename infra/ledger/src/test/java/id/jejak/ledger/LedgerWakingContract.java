package id.jejak.ledger;

import static id.jejak.ledger.Samples.commit;
import static id.jejak.ledger.Samples.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.ArrayList;

/** Who waits for events is told of them. */
@Timeout(30)
public abstract class LedgerWakingContract extends LedgerContract {

    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void what_is_there_is_not_waited_for() throws InterruptedException {
        ledger.append(commit(events("ani", 0, 3)));

        assertThat(ledger.awaitBeyond(-1, LONG)).isEqualTo(3);
        assertThat(ledger.awaitBeyond(1, LONG)).isEqualTo(3);
    }

    @Test
    void waiting_ends_when_the_time_is_over() throws InterruptedException {
        ledger.append(commit(events("ani", 0, 3)));

        assertThat(ledger.awaitBeyond(2, Duration.ofMillis(60))).isEqualTo(3);
        assertThat(ledger.awaitBeyond(2, Duration.ZERO)).isEqualTo(3);
    }

    @Test
    void a_ledger_opened_on_old_events_knows_its_head() throws InterruptedException {
        ledger.append(commit(events("ani", 0, 3)));

        restart();
        assertThat(ledger.awaitBeyond(-1, LONG)).isEqualTo(3);
        restart();
        assertThat(ledger.head()).isEqualTo(3);
    }

    @Test
    void a_commit_wakes_all_who_wait_and_its_events_can_be_read_at_once() {
        var waiting = new ArrayList<Waiter>();
        for (int reader = 0; reader < 20; reader++) {
            waiting.add(Waiter.on(ledger, -1));
        }
        ledger.append(commit(events("ani", 0, 2)));

        for (var waiter : waiting) {
            assertThat(waiter.head()).isEqualTo(2);
            assertThat(waiter.eventsRead()).isEqualTo(2);
        }
    }

    @Test
    void in_the_same_process_nobody_waits_for_a_poll() {
        var waits = new ArrayList<Long>();
        for (int i = 0; i < 50; i++) {
            var waiter = Waiter.on(ledger, i - 1);
            ledger.append(commit(events("aggregate-" + i, 0, 1)));
            var appended = System.nanoTime();
            waits.add((waiter.wokenAt() - appended) / 1_000);
        }
        waits.sort(null);
        assertThat(waits.get(25)).as("median, in microseconds").isLessThan(10_000);
    }

    @Test
    void closing_wakes_those_who_wait() {
        var waiter = Waiter.on(ledger, -1);

        ledger.close();

        assertThat(waiter.failure()).isInstanceOf(LedgerClosedException.class);
    }
}
