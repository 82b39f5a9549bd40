package id.jejak.ledger;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * What this process knows of the ledger's end, and those who wait for it to move.
 *
 * <p>Everything written or read in this process moves it at once. Where other processes write too,
 * the store is asked again when the last answer is older than {@link #FRESH}: by whoever wants to
 * know, and by one of those who wait. Without anybody who cares nothing is asked.
 */
final class HeadWatch {

    /** Half of what readers may be behind other processes, the other half is for the answer. */
    static final Duration FRESH = Duration.ofMillis(25);

    private static final Duration ALONE = Duration.ofSeconds(1);

    private final LongSupplier store;
    private final boolean othersWrite;
    private final AtomicLong known = new AtomicLong();
    private final ReentrantLock looking = new ReentrantLock();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final AtomicInteger doubts = new AtomicInteger(1);
    private volatile int settled;
    private volatile long lookedAt;
    private volatile boolean closed;

    /**
     * @param store tells the true end
     */
    HeadWatch(LongSupplier store, boolean othersWrite) {
        this.store = store;
        this.othersWrite = othersWrite;
    }

    /** The ledger is at least this long. Wakes those who wait for it. */
    long reached(long head) {
        var before = known.get();
        if (head <= before) {
            return before;
        }
        var now = known.accumulateAndGet(head, Math::max);
        wake();
        return now;
    }

    /** From memory, however old that is, once the store has been asked at all. */
    long known() {
        return settled == 0 ? head() : known.get();
    }

    /** From memory while that is fresh, else from the store. Of many who ask, one looks. */
    long head() {
        if (isFresh()) {
            return known.get();
        }
        looking.lock();
        try {
            return isFresh() ? known.get() : look();
        } finally {
            looking.unlock();
        }
    }

    /** From the store. */
    long look() {
        looking.lock();
        try {
            var asked = System.nanoTime();
            var open = doubts.get();
            var head = reached(store.getAsLong());
            lookedAt = asked;
            settled = open;
            return head;
        } finally {
            looking.unlock();
        }
    }

    /** What is known may be too little: a write failed in a way that leaves its outcome open. */
    void doubt() {
        doubts.incrementAndGet();
    }

    /**
     * @see Ledger#awaitBeyond
     */
    long awaitBeyond(long position, Duration atMost) throws InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        while (!isBeyond(position)) {
            lookIfNobodyElseDoes();
            var left = end - System.nanoTime();
            if (left <= 0) {
                break;
            }
            pause(position, Math.min(left, (othersWrite ? FRESH : ALONE).toNanos()));
        }
        return known.get();
    }

    private void pause(long position, long nanos) throws InterruptedException {
        lock.lock();
        try {
            var left = nanos;
            while (!isBeyond(position) && left > 0) {
                if (closed) {
                    throw new LedgerClosedException();
                }
                left = moved.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** A store that does not answer says nothing new; those who read learn of it themselves. */
    private void lookIfNobodyElseDoes() {
        if (isFresh() || !looking.tryLock()) {
            return;
        }
        try {
            look();
        } catch (LedgerUnavailableException _) {
            // The next round asks again.
        } finally {
            looking.unlock();
        }
    }

    private boolean isBeyond(long position) {
        return known.get() > position + 1;
    }

    private boolean isFresh() {
        return settled == doubts.get()
                && (!othersWrite || System.nanoTime() - lookedAt < FRESH.toNanos());
    }

    private void wake() {
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Those who wait get a {@link LedgerClosedException}. */
    void close() {
        closed = true;
        wake();
    }
}
