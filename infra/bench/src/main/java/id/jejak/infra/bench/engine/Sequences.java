package id.jejak.infra.bench.engine;

import org.axonframework.eventhandling.DomainEventMessage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The next event of each stream. A stream belongs to one writer at a time. */
final class Sequences {
    private final long[] next = new long[Assessments.STREAMS];
    private int turn;

    DomainEventMessage<?> next(int stream) {
        return Assessments.event(stream, next[stream]++);
    }

    /** Events so far. */
    long count() {
        return Arrays.stream(next).sum();
    }

    /** Events of one stream after the other. */
    List<DomainEventMessage<?>> fill(int count) {
        var events = new ArrayList<DomainEventMessage<?>>(count);
        for (var i = 0; i < count; i++) {
            events.add(next(turn++ % Assessments.STREAMS));
        }
        return events;
    }
}
