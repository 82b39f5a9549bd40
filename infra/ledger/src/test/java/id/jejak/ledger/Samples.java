package id.jejak.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Events and commits that mean nothing. */
public final class Samples {

    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Samples() {}

    public static NewEvent event(String aggregateId, long sequence) {
        return event(UUID.randomUUID().toString(), aggregateId, sequence, NOON);
    }

    public static NewEvent event(
            String eventId, @Nullable String aggregateId, long sequence, Instant timestamp) {
        var type = aggregateId == null ? null : "employee";
        var body = "{\"n\":%d}".formatted(sequence).getBytes(UTF_8);
        return new NewEvent(
                eventId,
                "sample.happened",
                "1",
                type,
                aggregateId,
                sequence,
                timestamp,
                body,
                "{}".getBytes(UTF_8));
    }

    public static NewEvent withBody(NewEvent event, byte[] payload) {
        return new NewEvent(
                event.eventId(),
                event.type(),
                event.revision(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.timestamp(),
                payload,
                event.metadata());
    }

    public static List<NewEvent> events(String aggregateId, int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(sequence -> event(aggregateId, sequence))
                .toList();
    }

    public static NewCommit commit(List<NewEvent> events) {
        return commit(null, events);
    }

    public static NewCommit commit(NewEvent... events) {
        return commit(null, List.of(events));
    }

    public static NewCommit commit(@Nullable String commandId, List<NewEvent> events) {
        return new NewCommit(UUID.randomUUID().toString(), commandId, events);
    }
}
