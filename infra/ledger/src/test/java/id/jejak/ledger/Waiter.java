package id.jejak.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.FutureTask;

/** A reader that waits for the event behind a position, and notes when it was woken. */
public final class Waiter {

    private record Woken(long head, long at, int eventsRead) {}

    private final FutureTask<Woken> waiting;

    private Waiter(FutureTask<Woken> waiting) {
        this.waiting = waiting;
    }

    /** Really waits when this returns. */
    public static Waiter on(Ledger ledger, long position) {
        var waiting = new FutureTask<>(() -> waitAndRead(ledger, position));
        var thread = Thread.ofPlatform().start(waiting);
        await().pollInterval(Duration.ofMillis(1))
                .until(() -> thread.getState() == Thread.State.TIMED_WAITING);
        return new Waiter(waiting);
    }

    private static Woken waitAndRead(Ledger ledger, long position) throws InterruptedException {
        var head = ledger.awaitBeyond(position, Duration.ofSeconds(20));
        var at = System.nanoTime();
        return new Woken(head, at, ledger.readFrom(position + 1, 1_000).size());
    }

    public long head() {
        return woken().head();
    }

    public long wokenAt() {
        return woken().at();
    }

    public int eventsRead() {
        return woken().eventsRead();
    }

    private Woken woken() {
        assertThat(waiting).succeedsWithin(Duration.ofSeconds(20));
        return waiting.resultNow();
    }

    public Throwable failure() {
        assertThat(waiting).failsWithin(Duration.ofSeconds(20));
        return waiting.exceptionNow();
    }
}
