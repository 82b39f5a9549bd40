package id.jejak.ledger;

import static id.jejak.ledger.Samples.commit;
import static id.jejak.ledger.Samples.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

@Timeout(10)
class GroupCommitterTest {

    private final CountDownLatch gate = new CountDownLatch(1);
    private final List<Integer> groups = new CopyOnWriteArrayList<>();
    private final GroupCommitter committer = GroupCommitter.started(this::storeWhenTheGateOpens);

    @AfterEach
    void open() {
        gate.countDown();
        committer.close();
    }

    @Test
    void what_gathers_during_a_flush_shares_the_next_one() {
        var callers = oneFlushingAnd(40);

        gate.countDown();

        callers.forEach(CompletableFuture::join);
        assertThat(groups).containsExactly(1, 40);
    }

    @Test
    void close_writes_what_was_queued_and_refuses_what_comes_later() {
        var queued = oneFlushingAnd(20);
        var closing = CompletableFuture.runAsync(committer::close, Thread::startVirtualThread);
        await().untilAsserted(
                        () ->
                                assertThatExceptionOfType(LedgerClosedException.class)
                                        .isThrownBy(
                                                () -> committer.append(commit(event("late", 0)))));
        assertThat(closing).isNotDone();

        gate.countDown();

        closing.join();
        assertThat(queued)
                .allSatisfy(
                        caller ->
                                assertThat(caller.join()).isInstanceOf(AppendResult.Stored.class));
    }

    @Test
    void a_store_that_breaks_leaves_nobody_waiting_and_may_recover() {
        try (var broken =
                GroupCommitter.started(
                        group -> {
                            if (groups.isEmpty()) {
                                groups.add(group.size());
                                throw new StackOverflowError("broken");
                            }
                            return stored(group);
                        })) {
            assertThatExceptionOfType(LedgerUnavailableException.class)
                    .isThrownBy(() -> broken.append(commit(event("ani", 0))))
                    .withMessageContaining("broken");
            assertThat(broken.append(commit(event("ani", 0))))
                    .isInstanceOf(AppendResult.Stored.class);
        }
    }

    @Test
    void an_interrupt_does_not_lose_the_outcome() {
        var outcome = new CompletableFuture<AppendResult>();
        var caller =
                Thread.startVirtualThread(
                        () -> {
                            outcome.complete(committer.append(commit(event("ani", 0))));
                            assertThat(Thread.currentThread().isInterrupted()).isTrue();
                        });
        await().until(() -> groups.size() == 1);

        caller.interrupt();
        gate.countDown();

        assertThat(outcome.join()).isInstanceOf(AppendResult.Stored.class);
    }

    /** One call occupies the writer; only then the others come, and all wait when this returns. */
    private List<CompletableFuture<AppendResult>> oneFlushingAnd(int others) {
        var early = start(1);
        await().until(() -> groups.size() == 1);
        var late = start(others);
        await().until(() -> committer.waiting() == others);
        return Stream.concat(early.stream(), late.stream()).toList();
    }

    private List<CompletableFuture<AppendResult>> start(int count) {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        return Stream.generate(() -> commit(event("ani", 0)))
                .limit(count)
                .map(
                        commit ->
                                CompletableFuture.supplyAsync(
                                        () -> committer.append(commit), threads))
                .toList();
    }

    private List<AppendResult> storeWhenTheGateOpens(List<NewCommit> group) {
        groups.add(group.size());
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return stored(group);
    }

    private static List<AppendResult> stored(List<NewCommit> group) {
        return LedgerHead.EMPTY.placeAll(group, Samples.NOON).stream()
                .<AppendResult>map(placed -> new AppendResult.Stored(placed.receipt()))
                .toList();
    }
}
