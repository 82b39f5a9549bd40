package id.jejak.deciding;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a decider answers: events (none for a repeat), or a refusal. */
public sealed interface Decision<E> {
    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Rejected<E>(Rejection reason) implements Decision<E> {}

    static <E> Decision<E> accept(E event) {
        return new Accepted<>(List.of(event));
    }

    static <E> Decision<E> accept(List<E> events) {
        return new Accepted<>(events);
    }

    /** The wish is already true: not an error, and nothing to record. */
    static <E> Decision<E> nothing() {
        return new Accepted<>(List.of());
    }

    static <E> Decision<E> reject(Rejection reason) {
        return new Rejected<>(reason);
    }

    /** Decides further from the events so far; a refusal ends the chain. */
    default Decision<E> then(Function<List<E>, Decision<E>> next) {
        return switch (this) {
            case Rejected<E> refused -> refused;
            case Accepted<E>(var first) ->
                    switch (next.apply(first)) {
                        case Rejected<E> refused -> refused;
                        case Accepted<E>(var more) ->
                                new Accepted<>(
                                        Stream.concat(first.stream(), more.stream()).toList());
                    };
        };
    }
}
