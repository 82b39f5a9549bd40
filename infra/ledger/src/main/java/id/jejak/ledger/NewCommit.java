package id.jejak.ledger;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;

/** Events that are stored together or not at all. */
public record NewCommit(String commitId, @Nullable String commandId, List<NewEvent> events) {

    /** Most events of one commit. */
    public static final int MOST_EVENTS = 1_000;

    /** Most bytes of one commit, payload and metadata of its events together: 8 MiB. */
    public static final long MOST_BYTES = 8L << 20;

    /**
     * @throws IllegalArgumentException without any event, or with an id of more than 200 characters
     */
    public NewCommit {
        events = List.copyOf(events);
        NewEvent.requireShort(commitId, commandId);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a commit needs at least one event");
        }
    }

    void requireWithinLimits() {
        if (events.size() > MOST_EVENTS || bytes() > MOST_BYTES) {
            throw new CommitTooLargeException(events.size(), bytes());
        }
    }

    long bytes() {
        return events.stream().mapToLong(NewEvent::bodyBytes).sum();
    }

    /**
     * Index of the first event that repeats an earlier one of this commit: a database compares
     * rows, not a row with itself.
     */
    OptionalInt firstRepetition() {
        var ids = new HashSet<String>();
        var places = new HashSet<Place>();
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            var newId = ids.add(event.eventId());
            var newPlace =
                    event.aggregateId() == null
                            || places.add(new Place(event.aggregateId(), event.sequence()));
            if (!newId || !newPlace) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private record Place(String aggregateId, long sequence) {}
}
