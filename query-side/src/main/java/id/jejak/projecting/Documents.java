package id.jejak.projecting;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The documents of one projection while it folds one event. Nothing counts until the fold returns;
 * if it throws, the event has changed nothing.
 */
public interface Documents {

    /** The document with everything folded so far, this event's own changes included. */
    <S> @Nullable S find(Shelf<S> shelf, String id);

    /**
     * Changes an immutable document.
     *
     * @param change from the document, or null where there is none, to the new one; the same
     *     instance means no change
     * @return empty when the document has seen this event before, or another part of the model
     *     keeps it, and then {@code change} was not asked
     */
    <S> Optional<Change<S>> change(Shelf<S> shelf, String id, UnaryOperator<@Nullable S> change);

    /**
     * Changes a mutable document in place, after the fold has returned; for sums that many events
     * of a batch touch. Skipped when the document has seen this event before.
     */
    <S> void accumulate(Shelf<S> shelf, String id, Supplier<S> blank, Consumer<S> change);

    /** What an event did to one document. */
    record Change<S>(@Nullable S before, @Nullable S after) {}
}
