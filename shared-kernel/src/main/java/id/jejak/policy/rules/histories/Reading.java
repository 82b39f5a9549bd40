package id.jejak.policy.rules.histories;

import id.jejak.policy.rules.facts.Fact;

import java.util.function.ToLongFunction;

/**
 * How a fact is read from a history: a number in ten-thousandths, a word by its number, a truth as
 * 0 or 1; {@link Moment#ABSENT} where there is none.
 *
 * @param open texts of the numbers, asked where the dictionary has no list of words
 */
public record Reading(Fact fact, ToLongFunction<Moment> fold, Text open) {
    /** The text of a word of an open list. */
    @FunctionalInterface
    public interface Text {
        String of(int number, World world);
    }

    public long of(Moment moment) {
        return fold.applyAsLong(moment);
    }

    /** The word of this number. */
    public String word(long number, World world) {
        return fact.words().isEmpty()
                ? open.of((int) number, world)
                : fact.words().get((int) number);
    }
}
