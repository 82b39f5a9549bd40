package id.jejak.policy.rules;

import java.math.BigDecimal;

/** What a decision table reads or gives. */
public sealed interface Value {
    int MOST_DIGITS = 30;
    int MOST_DECIMALS = 100;

    /** A decimal number; equal amounts are equal values, whatever their scale. */
    record Amount(BigDecimal number) implements Value {
        public Amount {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }

        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    /**
     * Whether a decision may give the number: below 10^30, with a hundred decimals at the most. One
     * that grows on from decision to decision soon takes minutes to be rounded or written.
     */
    static boolean isBearable(BigDecimal number) {
        return number.signum() == 0
                || number.precision() - number.scale() <= MOST_DIGITS
                        && number.scale() <= MOST_DECIMALS;
    }

    /** A word of a closed list, such as {@code PNS}. */
    record Word(String text) implements Value {}

    record Truth(boolean holds) implements Value {
        @Override
        public String text() {
            return Boolean.toString(holds);
        }
    }

    /** The form in which events keep it: a plain decimal, the word itself, true or false. */
    String text();

    /** From the form in which events keep it. */
    static Value read(String text, ValueType type) {
        return switch (type) {
            case NUMBER -> new Amount(new BigDecimal(text));
            case WORD -> new Word(text);
            case TRUTH -> new Truth(Boolean.parseBoolean(text));
        };
    }

    static Value of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    static Value of(BigDecimal number) {
        return new Amount(number);
    }

    static Value of(String word) {
        return new Word(word);
    }

    static Value of(Enum<?> word) {
        return new Word(word.name());
    }

    static Value of(boolean holds) {
        return new Truth(holds);
    }
}
