package id.jejak.deciding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What another stream says right now, for decisions that need more than their own aggregate: a
 * post's standard, an employee's agency. Reads the ledger itself, so it is never behind what was
 * acknowledged; keeps each fold in memory and adds only what is new. Takes no lock on the other
 * stream: a decision holds for the moment it was taken.
 */
public final class Facts {
    private static final int STREAMS_KEPT = 200_000;

    private final EventStore events;
    private final Cache<String, Folded> folds =
            Caffeine.newBuilder().maximumSize(STREAMS_KEPT).build();

    public Facts(EventStore events) {
        this.events = events;
    }

    /**
     * How to fold one kind of stream.
     *
     * @param name tells the folds over one stream apart
     * @param settled whether no later event can change this state, so that nothing is read again
     */
    public record Fold<S>(
            String name, S initial, BiFunction<S, Object, S> step, Predicate<S> settled) {
        public Fold(String name, S initial, BiFunction<S, Object, S> step) {
            this(name, initial, step, _ -> false);
        }

        /** Whether an event of this type is in the stream. */
        public static Fold<Boolean> has(String name, Class<?> event) {
            return new Fold<>(
                    name, false, (known, next) -> known || event.isInstance(next), known -> known);
        }
    }

    public <S> S of(Fold<S> fold, String streamId) {
        var key = fold.name() + "\n" + streamId;
        var known = folds.getIfPresent(key);
        if (known != null && fold.settled().test(state(fold, known))) {
            return state(fold, known);
        }
        var fresh = catchUp(fold, streamId, known);
        if (fresh != known) {
            folds.put(key, fresh);
        }
        return state(fold, fresh);
    }

    private <S> Folded catchUp(Fold<S> fold, String streamId, @Nullable Folded known) {
        var folded = known == null ? new Folded(fold.initial(), -1) : known;
        try (Stream<? extends DomainEventMessage<?>> stream =
                events.readEvents(streamId, folded.sequence() + 1).asStream()) {
            for (var iterator = stream.iterator(); iterator.hasNext(); ) {
                var event = iterator.next();
                folded =
                        new Folded(
                                fold.step().apply(state(fold, folded), event.getPayload()),
                                event.getSequenceNumber());
            }
        }
        return folded;
    }

    /**
     * Safe: a key begins with the fold's name, so what is kept under it came from the same fold.
     */
    @SuppressWarnings("unchecked")
    private static <S> S state(Fold<S> fold, Folded folded) {
        return (S) folded.state();
    }

    private record Folded(Object state, long sequence) {}
}
