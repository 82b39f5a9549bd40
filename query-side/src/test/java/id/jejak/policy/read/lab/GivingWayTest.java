package id.jejak.policy.read.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicLong;

class GivingWayTest {
    private static final long REST_NANOS = 50_000_000;

    private final AtomicLong head = new AtomicLong(12);
    private final GivingWay way = new GivingWay(head::get);

    @Test
    void a_thread_rests_once_for_each_look_that_finds_the_ledger_grown() {
        way.run();
        for (var look = 0; look < 3; look++) {
            head.incrementAndGet();
            assertThat(took()).isGreaterThanOrEqualTo(REST_NANOS);
        }
    }

    @Test
    void nobody_rests_while_the_ledger_stands_still() {
        way.run();
        var quiet = 100;
        var began = System.nanoTime();
        for (var look = 0; look < quiet; look++) {
            way.run();
        }
        assertThat(System.nanoTime() - began).isLessThan(quiet * REST_NANOS);
    }

    @Test
    void each_thread_sees_for_itself_that_it_has_grown() throws InterruptedException {
        way.run();
        head.incrementAndGet();
        var other = Thread.ofPlatform().start(way);
        other.join();
        assertThat(took()).isGreaterThanOrEqualTo(REST_NANOS);
    }

    private long took() {
        var began = System.nanoTime();
        way.run();
        return System.nanoTime() - began;
    }
}
