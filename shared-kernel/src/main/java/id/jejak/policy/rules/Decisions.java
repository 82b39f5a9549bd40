package id.jejak.policy.rules;

import java.util.SortedMap;

/** A model ready to decide. Immutable; any number of threads may ask it at once. */
public interface Decisions {
    /** Every input that the model reads. */
    SortedMap<String, ValueType> reads();

    /** Every output that the model gives; see {@link Outcome#values()}. */
    SortedMap<String, ValueType> gives();

    /**
     * @param inputs may hold more than the model reads
     * @throws NoDecision if an input is missing or mistyped, or no rule matched
     */
    Outcome decide(Inputs inputs);
}
