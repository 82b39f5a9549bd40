package id.jejak.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** A ledger as a list in memory: the simplest thing that keeps the ledger's promises. */
final class LedgerModel {

    private final List<StoredEvent> events = new ArrayList<>();
    private final Map<String, CommitReceipt> commands = new HashMap<>();
    private final Map<String, NewEvent> snapshots = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private Instant recordedAt = InstantText.EARLIEST;

    long head() {
        return events.size();
    }

    Optional<CommitReceipt> commitOf(String commandId) {
        return Optional.ofNullable(commands.get(commandId));
    }

    /** Index of the first event that this ledger cannot take. */
    OptionalInt firstTaken(NewCommit commit) {
        for (int i = 0; i < commit.events().size(); i++) {
            if (keys(commit.events().get(i)).stream().anyMatch(taken::contains)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    boolean takes(NewCommit commit) {
        return !commands.containsKey(commit.commandId())
                && commit.firstRepetition().isEmpty()
                && firstTaken(commit).isEmpty();
    }

    CommitReceipt add(NewCommit commit, Instant now) {
        recordedAt = now.isAfter(recordedAt) ? now : recordedAt;
        var receipt =
                new CommitReceipt(
                        commit.commitId(),
                        commit.commandId(),
                        head(),
                        commit.events().size(),
                        recordedAt);
        for (var event : commit.events()) {
            events.add(event.at(head(), recordedAt));
            taken.addAll(keys(event));
        }
        if (commit.commandId() != null) {
            commands.put(commit.commandId(), receipt);
        }
        return receipt;
    }

    private static List<String> keys(NewEvent event) {
        return event.aggregateId() == null
                ? List.of(event.eventId())
                : List.of(event.eventId(), event.aggregateId() + "\n" + event.sequence());
    }

    List<StoredEvent> from(long position, int max) {
        return events.stream().skip(position).limit(max).toList();
    }

    List<StoredEvent> aggregate(String id, long first, int max) {
        return events.stream()
                .filter(event -> id.equals(event.aggregateId()) && event.sequence() >= first)
                .limit(max)
                .toList();
    }

    long nextSequenceOf(String id) {
        return events.stream().filter(event -> id.equals(event.aggregateId())).count();
    }

    OptionalLong firstPositionSince(Instant time) {
        return events.stream()
                .filter(event -> !event.timestamp().isBefore(time))
                .mapToLong(StoredEvent::position)
                .findFirst();
    }

    void keep(NewEvent snapshot) {
        snapshots.merge(
                String.valueOf(snapshot.aggregateId()),
                snapshot,
                (old, later) -> later.sequence() >= old.sequence() ? later : old);
    }

    Optional<String> snapshotOf(String id) {
        return Optional.ofNullable(snapshots.get(id)).map(NewEvent::eventId);
    }

    /** Everything of an event, comparable and printable. */
    static String line(StoredEvent event) {
        return "%d %s %s %s %s %s %d %s %s %s %s"
                .formatted(
                        event.position(),
                        event.eventId(),
                        event.type(),
                        event.revision(),
                        event.aggregateType(),
                        event.aggregateId(),
                        event.sequence(),
                        event.timestamp(),
                        event.recordedAt(),
                        new String(event.payload(), StandardCharsets.ISO_8859_1),
                        new String(event.metadata(), StandardCharsets.ISO_8859_1));
    }
}
