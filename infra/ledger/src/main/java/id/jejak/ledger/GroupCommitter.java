package id.jejak.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Many callers, one writer: while a flush is under way new commits gather, and the next flush takes
 * all of them. The writer is a platform thread, because stores block in native code and in sockets;
 * callers may be virtual threads.
 */
final class GroupCommitter implements AutoCloseable {

    /**
     * Bounds one group, so that it stays one message of the MongoDB protocol (48 MB) and a short
     * transaction.
     */
    private static final int MOST_COMMITS = 1_000;

    private static final long MOST_BYTES = 2 * NewCommit.MOST_BYTES;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final ArrayDeque<Ticket> waiting = new ArrayDeque<>();
    private final Function<List<NewCommit>, List<AppendResult>> store;
    private final CompletableFuture<Void> drained = new CompletableFuture<>();
    private boolean closed;

    GroupCommitter(Function<List<NewCommit>, List<AppendResult>> store) {
        this.store = store;
    }

    static GroupCommitter started(Function<List<NewCommit>, List<AppendResult>> store) {
        var committer = new GroupCommitter(store);
        Thread.ofPlatform().name("jejak-ledger-writer").daemon().start(committer::writeUntilClosed);
        return committer;
    }

    /**
     * Waits until the commit is durable or refused. An interrupt does not cut the wait short: the
     * outcome would be lost.
     */
    AppendResult append(NewCommit commit) {
        var ticket = new Ticket(commit, new CompletableFuture<>());
        queue(ticket);
        try {
            return ticket.result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof LedgerException refused) {
                throw refused;
            }
            throw new LedgerUnavailableException(
                    "the commit could not be written: " + e.getCause(), e.getCause());
        }
    }

    private void queue(Ticket ticket) {
        lock.lock();
        try {
            if (closed) {
                throw new LedgerClosedException();
            }
            waiting.add(ticket);
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    /** How many commits wait for the next flush. */
    int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    private void writeUntilClosed() {
        try {
            for (var group = nextGroup(); !group.isEmpty(); group = nextGroup()) {
                write(group);
            }
        } finally {
            drained.complete(null);
        }
    }

    /** Everything that waits, up to the bounds; empty once closed and drained. */
    private List<Ticket> nextGroup() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                arrived.awaitUninterruptibly();
            }
            var group = new ArrayList<Ticket>();
            var bytes = 0L;
            while (!waiting.isEmpty() && group.size() < MOST_COMMITS && bytes < MOST_BYTES) {
                var ticket = waiting.remove();
                bytes += ticket.commit.bytes();
                group.add(ticket);
            }
            return group;
        } finally {
            lock.unlock();
        }
    }

    // Whatever happens, nobody is left waiting.
    private void write(List<Ticket> group) {
        try {
            var results = store.apply(group.stream().map(Ticket::commit).toList());
            for (int i = 0; i < group.size(); i++) {
                group.get(i).result.complete(results.get(i));
            }
        } catch (Throwable e) {
            group.forEach(ticket -> ticket.result.completeExceptionally(e));
        }
    }

    /** Refuses new commits, writes what was queued, then returns. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            arrived.signal();
        } finally {
            lock.unlock();
        }
        drained.join();
    }

    private record Ticket(NewCommit commit, CompletableFuture<AppendResult> result) {}
}
