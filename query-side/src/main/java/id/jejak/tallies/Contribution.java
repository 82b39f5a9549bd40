package id.jejak.tallies;

import org.jspecify.annotations.Nullable;

import java.util.function.BiConsumer;

/** What a document adds to the tally of every agency on its path. */
@FunctionalInterface
public interface Contribution<S, T extends Enum<T>> {
    /** What the document after counts for, minus what the one before did; null counts nothing. */
    Tally<T> difference(@Nullable S before, @Nullable S after);

    /**
     * @param counting tells everything that one document counts for
     */
    static <S, T extends Enum<T>> Contribution<S, T> of(BiConsumer<S, Count<T>> counting) {
        return (before, after) -> {
            var difference = new Tally<T>();
            if (before != null) {
                counting.accept(before, (figure, number) -> difference.add(figure, -number));
            }
            if (after != null) {
                counting.accept(after, difference);
            }
            return difference;
        };
    }
}
