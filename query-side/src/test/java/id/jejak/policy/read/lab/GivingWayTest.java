package id.jejak.policy.read.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

class GivingWayTest {
    private final AtomicLong others = new AtomicLong(12);
    private final AtomicLong time = new AtomicLong(1_000);
    private final List<Duration> rests = new ArrayList<>();
    private final GivingWay way = new GivingWay(others::get, time::get, this::rest, 0.1);

    /** Others come while it rests, too. */
    private void rest(long nanos) {
        rests.add(Duration.ofNanos(nanos));
        time.addAndGet(nanos);
        others.incrementAndGet();
    }

    private void work(Duration took, int came) {
        time.addAndGet(took.toNanos());
        others.addAndGet(came);
        way.run();
    }

    @Test
    void a_thread_rests_for_each_of_the_others_who_came_while_it_worked() {
        work(Duration.ofMillis(20), 1);
        work(Duration.ofMillis(20), 0);
        work(Duration.ofMillis(20), 3);
        assertThat(rests).containsExactly(Duration.ofMillis(25), Duration.ofMillis(75));
    }

    @Test
    void however_many_come_it_keeps_its_share() {
        work(Duration.ofMillis(20), 1_000);
        work(Duration.ofMillis(6), 1_000);
        assertThat(rests).containsExactly(Duration.ofMillis(9 * 20), Duration.ofMillis(9 * 6));
    }

    @Test
    void nobody_rests_while_nobody_comes() {
        for (var turn = 0; turn < 100; turn++) {
            work(Duration.ofMillis(20), 0);
        }
        assertThat(rests).isEmpty();
    }

    @Test
    void who_came_during_a_rest_is_no_reason_for_another() {
        work(Duration.ofMillis(20), 1);
        work(Duration.ofMillis(20), 0);
        assertThat(rests).hasSize(1);
    }

    @Test
    void short_pieces_of_work_add_up_before_it_rests() {
        for (var piece = 0; piece < 12; piece++) {
            work(Duration.ofMillis(1), 1);
        }
        assertThat(rests).containsExactly(Duration.ofMillis(9 * 5), Duration.ofMillis(9 * 5));
    }

    @Test
    void it_never_rests_longer_than_two_seconds() {
        work(Duration.ofMinutes(1), 1_000);
        assertThat(rests).containsExactly(Duration.ofSeconds(2));
    }
}
