package id.jejak.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

@Timeout(10)
class HeadWatchTest {

    private final AtomicLong stored = new AtomicLong(5);
    private final AtomicInteger questions = new AtomicInteger();
    private volatile boolean away;

    private long ask() {
        questions.incrementAndGet();
        if (away) {
            throw new LedgerUnavailableException("away", new IllegalStateException());
        }
        return stored.get();
    }

    @Test
    void the_only_writer_asks_once_and_remembers() {
        var watch = new HeadWatch(this::ask, false);

        assertThat(watch.head()).isEqualTo(5);
        watch.reached(8);
        watch.reached(7);
        assertThat(watch.head()).isEqualTo(8);
        assertThat(questions).hasValue(1);
    }

    @Test
    void a_write_of_unknown_outcome_makes_even_the_only_writer_ask() {
        var watch = new HeadWatch(this::ask, false);
        watch.head();
        stored.set(6);

        watch.doubt();

        assertThat(watch.head()).isEqualTo(6);
        assertThat(watch.head()).isEqualTo(6);
        assertThat(questions).hasValue(2);
    }

    @Test
    void many_questions_in_a_row_cost_one_look_at_a_shared_store() {
        var watch = new HeadWatch(this::ask, true);
        var began = System.nanoTime();
        for (int i = 0; i < 10_000; i++) {
            assertThat(watch.head()).isEqualTo(5);
        }
        var periods = (System.nanoTime() - began) / HeadWatch.FRESH.toNanos();

        assertThat(questions.get()).isBetween(1, (int) periods + 1);
    }

    @Test
    void what_another_process_wrote_is_seen_without_being_told() throws InterruptedException {
        var watch = new HeadWatch(this::ask, true);
        assertThat(watch.awaitBeyond(4, Duration.ofMillis(1))).isEqualTo(5);
        stored.set(9);

        assertThat(watch.awaitBeyond(4, Duration.ofSeconds(5))).isEqualTo(9);
    }

    @Test
    void a_store_that_is_away_is_waited_for_and_asked_in_measure() throws InterruptedException {
        var watch = new HeadWatch(this::ask, true);
        away = true;

        assertThat(watch.awaitBeyond(0, Duration.ofMillis(200))).isZero();
        assertThat(questions.get()).isBetween(2, 10);
        assertThatExceptionOfType(LedgerUnavailableException.class).isThrownBy(watch::head);
        away = false;
        assertThat(watch.awaitBeyond(0, Duration.ofSeconds(5))).isEqualTo(5);
    }
}
