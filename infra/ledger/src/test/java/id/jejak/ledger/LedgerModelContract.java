package id.jejak.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/**
 * Random appends, conflicts, repetitions, restarts, jumps of the clock and readers that stop
 * anywhere, against the model. {@code -Djejak.seed} repeats a run, {@code -Djejak.steps} makes it
 * longer.
 */
@Timeout(600)
public abstract class LedgerModelContract extends LedgerContract {

    private static final int STEPS = Integer.getInteger("jejak.steps", 600);

    private final long seed = Long.getLong("jejak.seed", System.nanoTime());
    private final SplittableRandom random = new SplittableRandom(seed);
    private final LedgerModel model = new LedgerModel();
    private final RandomCommits commits = new RandomCommits(random, model);
    private final long[] readers = new long[5];

    @Test
    void whatever_is_done_the_ledger_is_what_the_model_says() {
        System.out.printf("[jejak] model of the ledger with -Djejak.seed=%d%n", seed);
        for (int step = 0; step < STEPS; step++) {
            try {
                step();
            } catch (Throwable e) {
                throw new AssertionError("-Djejak.seed=%d, step %d".formatted(seed, step), e);
            }
        }
        restart();
        assertSame(ledger.readFrom(0, Integer.MAX_VALUE), model.from(0, Integer.MAX_VALUE));
        assertThat(model.head()).as("the run did something").isGreaterThan(STEPS);
    }

    private void step() {
        switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5 -> append(commits.next());
            case 6, 7 -> appendTogether();
            case 8 -> restart();
            case 9 -> clock.jump(Duration.ofSeconds(random.nextInt(-5_000, 5_000)));
            case 10 -> compareAggregate();
            case 11 -> compareCommand();
            case 12 -> compareTime();
            case 13 -> compareSnapshot();
            case 14 -> comparePositions();
            default -> readOn();
        }
        assertThat(ledger.head()).isEqualTo(model.head());
    }

    private void append(NewCommit commit) {
        var repeated = model.commitOf(String.valueOf(commit.commandId())).orElse(null);
        var within = commit.firstRepetition();
        if (within.isEmpty() && repeated != null) {
            var refused =
                    catchThrowableOfType(
                            DuplicateCommandException.class, () -> ledger.append(commit));
            assertThat(refused.receipt()).isEqualTo(repeated);
        } else if (within.isPresent() || model.firstTaken(commit).isPresent()) {
            var refused =
                    catchThrowableOfType(
                            DuplicateEventException.class, () -> ledger.append(commit));
            var index = within.isPresent() ? within : model.firstTaken(commit);
            assertThat(refused.index()).isEqualTo(index.getAsInt());
        } else {
            assertThat(ledger.append(commit)).isEqualTo(model.add(commit, clock.instant()));
        }
    }

    private record Answered(NewCommit commit, @Nullable CommitReceipt receipt) {}

    /** Those that were taken fit in the order of their positions; the others fit nowhere after. */
    private void appendTogether() {
        var group = new ArrayList<NewCommit>();
        for (int i = random.nextInt(2, 12); i > 0; i--) {
            group.add(commits.next());
        }
        var refused = new ArrayList<NewCommit>();
        var stored = new ArrayList<Answered>();
        for (var answer : answers(group)) {
            if (answer.receipt == null) {
                refused.add(answer.commit);
            } else {
                stored.add(answer);
            }
        }
        stored.sort(Comparator.comparingLong(answer -> answer.receipt.firstPosition()));
        for (var answer : stored) {
            assertThat(model.takes(answer.commit)).isTrue();
            assertThat(answer.receipt).isEqualTo(model.add(answer.commit, clock.instant()));
        }
        assertThat(refused).noneMatch(model::takes);
    }

    private List<Answered> answers(List<NewCommit> group) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return group.stream()
                    .map(c -> CompletableFuture.supplyAsync(() -> answer(c), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private Answered answer(NewCommit commit) {
        try {
            return new Answered(commit, ledger.append(commit));
        } catch (DuplicateCommandException | DuplicateEventException refused) {
            return new Answered(commit, null);
        }
    }

    /** A reader goes on where it stood, in the middle of a commit or not, over restarts. */
    private void readOn() {
        var reader = random.nextInt(readers.length);
        var batch = random.nextInt(1, 40);
        var events = ledger.readFrom(readers[reader], batch);
        assertSame(events, model.from(readers[reader], batch));
        readers[reader] += events.size();
    }

    private void compareAggregate() {
        var id = commits.aggregate();
        var next = model.nextSequenceOf(id);
        var first = random.nextLong(next + 1);
        var max = random.nextInt(1, 100);
        assertSame(ledger.readAggregate(id, first, max), model.aggregate(id, first, max));
        assertThat(ledger.lastSequenceOf(id).orElse(-1)).isEqualTo(next - 1);
    }

    private void compareCommand() {
        var command = commits.commandId();
        if (command != null) {
            assertThat(ledger.commitOf(command)).isEqualTo(model.commitOf(command));
        }
    }

    private void compareTime() {
        var time = commits.time();
        assertThat(ledger.firstPositionSince(time)).isEqualTo(model.firstPositionSince(time));
    }

    private void compareSnapshot() {
        var id = commits.aggregate();
        var snapshot = commits.event(id, random.nextInt(20));
        ledger.keepSnapshot(snapshot);
        model.keep(snapshot);
        assertThat(ledger.snapshotOf(id).map(NewEvent::eventId)).isEqualTo(model.snapshotOf(id));
    }

    private void comparePositions() {
        if (model.head() > 0) {
            var some = random.longs(5, 0, model.head()).sorted().distinct().boxed().toList();
            var expected = some.stream().map(p -> model.from(p, 1).getFirst()).toList();
            assertSame(ledger.read(some), expected);
        }
    }

    private static void assertSame(List<StoredEvent> found, List<StoredEvent> expected) {
        assertThat(found.stream().map(LedgerModel::line))
                .containsExactlyElementsOf(expected.stream().map(LedgerModel::line).toList());
    }
}
