package id.jejak.deciding;

import id.jejak.policy.rules.NoDecision;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
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

    /**
     * Asks a policy and goes on with what it decided. What it does not decide is refused with
     * {@link PolicyRejection#NO_DECISION}: neither taken for a no nor let pass.
     */
    static <R, E> Decision<E> byPolicy(Supplier<R> rule, Function<R, Decision<E>> next) {
        R decided;
        try {
            decided = rule.get();
        } catch (NoDecision _) {
            return reject(PolicyRejection.NO_DECISION);
        }
        return next.apply(decided);
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
