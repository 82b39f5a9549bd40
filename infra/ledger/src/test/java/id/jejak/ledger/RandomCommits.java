package id.jejak.ledger;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Commits as a careless world sends them: most are right, some repeat something. */
final class RandomCommits {

    /** Ids that look like parts of each other. */
    private static final List<String> AGGREGATES =
            List.of("a", "a/1", "a/1/1", "A", "ñ'\"\\\u0001", "b b", "%", "event/a");

    private final SplittableRandom random;
    private final LedgerModel model;
    private final List<String> eventIds = new ArrayList<>();
    private final List<String> commandIds = new ArrayList<>();

    RandomCommits(SplittableRandom random, LedgerModel model) {
        this.random = random;
        this.model = model;
    }

    NewCommit next() {
        var events = new ArrayList<NewEvent>();
        var ahead = new HashMap<String, Long>();
        for (int i = random.nextInt(1, 9); i > 0; i--) {
            var aggregate = chance(15) ? null : aggregate();
            var next = aggregate == null ? 0 : ahead.getOrDefault(aggregate, sequence(aggregate));
            events.add(event(aggregate, next));
            ahead.put(String.valueOf(aggregate), next + 1);
        }
        return new NewCommit(id(), command(), events);
    }

    NewEvent event(@Nullable String aggregate, long sequence) {
        return new NewEvent(
                mostlyNew(eventIds),
                "sample.happened",
                chance(10) ? "" : "1",
                aggregate == null ? null : "sample",
                aggregate,
                sequence,
                time(),
                bytes(),
                bytes());
    }

    String aggregate() {
        return AGGREGATES.get(random.nextInt(AGGREGATES.size()));
    }

    @Nullable String commandId() {
        return commandIds.isEmpty() ? null : commandIds.get(random.nextInt(commandIds.size()));
    }

    Instant time() {
        return Samples.NOON.plusMillis(random.nextInt(100_000));
    }

    /** One in twenty is too low, as of a writer that did not see the others. */
    private long sequence(String aggregate) {
        var next = model.nextSequenceOf(aggregate);
        return next > 0 && chance(5) ? random.nextLong(next) : next;
    }

    private @Nullable String command() {
        return chance(30) ? null : mostlyNew(commandIds);
    }

    private String mostlyNew(List<String> known) {
        if (!known.isEmpty() && chance(3)) {
            return known.get(random.nextInt(known.size()));
        }
        known.add(id());
        return known.getLast();
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private byte[] bytes() {
        var bytes = new byte[chance(2) ? 60_000 : random.nextInt(40)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) random.nextInt();
        }
        return bytes;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
