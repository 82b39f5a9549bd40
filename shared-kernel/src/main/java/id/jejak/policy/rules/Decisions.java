package id.jejak.policy.rules;

import java.util.SortedMap;

/** A model ready to decide. Immutable; any number of threads may ask it at once. */
public interface Decisions {
    /** Every input that the model reads. */
    SortedMap<String, ValueType> reads();

    /** Every output that the model gives; see {@link Outcome#values()}. */
    SortedMap<String, ValueType> gives();

    /**
     * @param inputs may hold more than the model reads; what is missing is null, which passes only
     *     cells that are {@code -} or {@code not(...)}
     * @throws NoDecision if an input is mistyped, a missing one is reckoned with, no rule matched,
     *     or more than one rule of a UNIQUE table
     */
    Outcome decide(Inputs inputs);
}
